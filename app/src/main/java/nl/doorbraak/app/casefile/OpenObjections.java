package nl.doorbraak.app.casefile;

import java.util.List;
import java.util.UUID;

/** Knows what residents say is not right in a case and waits for an answer; the rooms of residents tell it. */
public interface OpenObjections {

    /** Of a case the caller helps in, the longest waiting first; of any other there is nothing. */
    List<Open> open(UUID caseId);

    /** The cases the caller leads in which something waits for an answer, the longest waiting first; told in the trail of each. */
    List<Waiting> waiting();

    /**
     * A case with what waits in it.
     *
     * @param late whether the term for an answer is over for one of them
     */
    record Waiting(UUID caseId, String caseName, boolean late) {}

    /**
     * One of them.
     *
     * @param item what it is about: {@code field:note}, {@code person:…}, {@code involvement:…} or {@code visit:…}
     * @param late whether the term for an answer is over
     */
    record Open(String memberId, String item, boolean late) {}
}
