package nl.doorbraak.app.programme.web;

import org.jspecify.annotations.Nullable;

/**
 * Something that was filled in about a programme as a row of a table.
 *
 * @param law the code of the law, beside its name; none where there is no law
 * @param note what stands small below the name: the source, or more about it
 * @param when the year, the years or the month it is about
 * @param evidence the key of the evidence; empty where it has none
 */
public record ProgrammeRow(
        String id,
        String href,
        String name,
        String note,
        @Nullable String law,
        String lawName,
        String when,
        String payer,
        String evidence,
        String amount) {}
