package nl.doorbraak.engine.effect;

/** What a case or sheet comes to; the net of a case is seen through its own lens. */
public sealed interface Return extends Result permits CaseReturn, SheetReturn {}
