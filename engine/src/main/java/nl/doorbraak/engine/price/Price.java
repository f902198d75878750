package nl.doorbraak.engine.price;

/** The price of an item that holds on a date: one item with one of its values. */
public record Price(PriceItem item, PriceValue value) {}
