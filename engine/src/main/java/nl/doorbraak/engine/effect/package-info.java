/**
 * The return of a household case and of a published sheet lives here: inputs as people state them, built into one
 * calculation graph by the order of application. Figures, notices and refusals come out; nothing here computes a figure
 * itself.
 *
 * <p>In: {@link HouseholdCase} with its {@link Line}s, {@link Cost}s and {@link Corrections}, or {@link Sheet} with its
 * {@link EffectGroup}s. Out: {@link CaseReturn#of} and {@link SheetReturn#of}, or all that is wrong with the input.
 *
 * <h2>Addresses of figures</h2>
 *
 * {@link Return#figures} is addressed by keys that stay the same between versions of a case.
 *
 * <ul>
 *   <li>Of a case, through its own lens: {@code net}, {@code net.full-cost}, {@code net.direct-only}, {@code now},
 *       {@code without}, {@code after}, {@code direct}, {@code avoided}, {@code effect}, {@code benefits}, {@code costs},
 *       {@code full-costs}, {@code ratio}, {@code payback.months}, {@code break-even.business-as-usual}, {@code cashable},
 *       {@code cumulative.year-1} …, and {@code steps.business-as-usual} … for the waterfall. Through another lens the same
 *       with the lens before it: {@code society.net}; by law {@code municipality.jeugdwet.avoided}.
 *   <li>By payer and law: {@code budgets.municipality.jeugdwet.now} (or {@code without}, {@code after}, {@code direct},
 *       {@code avoided}, {@code effect}, {@code benefits}), by year with {@code .year-2} behind it.
 *   <li>What all payers spend, nothing taken off for who receives it: {@code paid.now}, {@code paid.now.jeugdwet} and its
 *       {@code .share}, {@code paid.now.shares}, {@code paid.now.received}, {@code paid.without}, {@code paid.after},
 *       {@code paid.may-happen} (events times their chance) and {@code paid.costs}.
 *   <li>{@code lines.<id>}: a line per year; {@code lines.<id>.if-it-happens}: the same whatever its chance. {@code costs.<id>}: a cost over all years and payers.
 *   <li>Of a sheet: {@code net}, {@code net.full-cost}, {@code benefits}, {@code effect} (before corrections), {@code costs},
 *       {@code full-costs}, {@code effects.<id>}, {@code effects.<id>.gross}, {@code effects.<id>.cases.<id of the case>}, {@code costs.<id>}, {@code ratio},
 *       {@code break-even.share}, {@code break-even.business-as-usual}, {@code budgets.<payer>.<law>.benefits}; with a number
 *       of cases also {@code per-case.benefits}, {@code per-case.costs}, {@code break-even.cases}; and every key figure by its
 *       own id.
 * </ul>
 *
 * <p>A figure that several years share is one node; its own key then names the first of these years.
 */
@NullMarked
package nl.doorbraak.engine.effect;

import org.jspecify.annotations.NullMarked;
