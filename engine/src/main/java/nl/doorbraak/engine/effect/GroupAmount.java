package nl.doorbraak.engine.effect;

/** What an effect group of a sheet comes to: an amount of its own, or figures of cases that were computed apart. */
public sealed interface GroupAmount permits Amount, OfCases {}
