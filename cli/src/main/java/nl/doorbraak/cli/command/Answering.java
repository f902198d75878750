package nl.doorbraak.cli.command;

import picocli.CommandLine.Option;

/** How an answer is written, and whether its figures are opened. */
final class Answering extends Writing {

    @Option(names = "--explain", descriptionKey = "cli.option.explain")
    private boolean explain;

    boolean explain() {
        return explain;
    }
}
