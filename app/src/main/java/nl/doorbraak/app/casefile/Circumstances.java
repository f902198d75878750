package nl.doorbraak.app.casefile;

import java.time.LocalDate;
import nl.doorbraak.engine.price.PriceList;

/**
 * What a form is checked against.
 *
 * @param date the reference date: prices must hold on it
 * @param today by the injected clock
 * @param people how many people there are in the household, at least 1
 */
record Circumstances(PriceList prices, LocalDate date, LocalDate today, long people) {}
