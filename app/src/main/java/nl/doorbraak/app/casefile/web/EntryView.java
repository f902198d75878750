package nl.doorbraak.app.casefile.web;

import org.jspecify.annotations.Nullable;

/**
 * A line or a cost as a row of a table.
 *
 * @param law the code of the law, beside its name; none where several laws share it
 * @param amount quantity times price in words, or why there is no amount
 * @param together what this happens together with, in words; empty where it happens by itself
 * @param evidence the key of the evidence, the first three letters of which name its mark
 */
public record EntryView(
        String id,
        String href,
        String name,
        String note,
        @Nullable String law,
        String lawName,
        String payer,
        String person,
        String amount,
        boolean inEuros,
        String priceYear,
        String evidence,
        String chance,
        String together) {}
