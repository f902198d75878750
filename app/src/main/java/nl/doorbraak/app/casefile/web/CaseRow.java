package nl.doorbraak.app.casefile.web;

/**
 * A case as a row of the list shows it, in the words of the reader.
 *
 * @param phase the phase of the plan; of a closed case that it is closed
 * @param until the last day for whoever must act now, in words; empty when there is none
 * @param changed the day on which anything of it last changed
 */
public record CaseRow(
        String href,
        String name,
        String composition,
        String reference,
        String district,
        String phase,
        String turn,
        String until,
        String coordinator,
        String changed) {}
