package nl.doorbraak.engine.calculation;

/** The year whose prices a figure is in; often nobody wrote it down. */
public sealed interface PriceYear {

    /** A known price year, such as 2019. */
    record Of(int year) implements PriceYear {}

    /** The source does not say: the figure may be used as published only. */
    record Unknown() implements PriceYear {}

    /** The figure is no price: a count, a chance, a share. */
    record NotAPrice() implements PriceYear {}

    PriceYear UNKNOWN = new Unknown();
    PriceYear NOT_A_PRICE = new NotAPrice();
}
