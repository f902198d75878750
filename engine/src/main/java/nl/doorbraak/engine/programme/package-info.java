/**
 * The projection of a programme lives here: households that come in by year or month, what each saves, what it all costs,
 * built into one calculation graph and unrolled over the years. Nothing here computes a figure itself.
 *
 * <p>In: {@link Programme} with its {@link Cohort}s, {@link Saving}s, {@link ProgrammeCost}s, {@link Loan}s and
 * {@link WhatIf}s. Out: {@link Projection#of}, or all that is wrong with the input.
 *
 * <h2>What counts when</h2>
 *
 * <ul>
 *   <li>A household that comes in with the cohort of a year is in its first year that calendar year; the ramp says which
 *       share of a yearly effect counts in its first, second, … year, and after the ramp all of it does.
 *   <li>A household that comes in in a month begins in the middle of it: its own first year runs over two calendar years.
 *       Twelve equal months so give half a yearly effect in the calendar year itself, as a ramp of a half does.
 *   <li>Relapse goes by the household's own years. Business as usual, displacement, attribution and the haircut are the same
 *       every year.
 *   <li>A cost per household is spent in the calendar year in which the household comes in.
 *   <li>Interest is the principal outstanding × the rate × the part of the year it is outstanding, from the year in which it
 *       is borrowed, each month being 30 of 360 days.
 * </ul>
 *
 * <h2>Addresses of figures</h2>
 *
 * {@code Y} is a calendar year.
 *
 * <ul>
 *   <li>{@code households}, {@code households.in.Y}, {@code households.so-far.Y}, {@code households.with-effect.Y} (in full
 *       years of effect)
 *   <li>{@code benefits}, {@code benefits.Y}, {@code benefits.up-to.Y}; {@code savings.<id>}, {@code savings.<id>.Y},
 *       {@code savings.<id>.per-household}
 *   <li>{@code costs}, {@code costs.Y}, {@code costs.up-to.Y}; {@code costs.<id>}, {@code costs.<id>.Y} of a cost or the
 *       interest of a loan; {@code full-costs}, {@code full-costs.Y}
 *   <li>{@code net}, {@code net.Y}, {@code net.full-cost}, {@code cumulative.Y}, {@code payback.months}
 *   <li>{@code ratio}, {@code ratio.Y} (of all up to and including that year), {@code break-even.share},
 *       {@code break-even.business-as-usual}, {@code break-even.cases}
 *   <li>{@code per-household.benefits}, {@code per-household.costs}, {@code per-household.net}
 *   <li>{@code loans.<id>.borrowed.Y}, {@code loans.<id>.outstanding.Y}, {@code loans.<id>.per-household} (to be paid back)
 *   <li>{@code budgets.<payer>.<law>.benefits}, {@code budgets.<payer>.<law>.benefits.Y}, {@code budgets.<payer>.<law>.costs}
 *   <li>{@code expectations.<id>}, {@code expectations.<id>.share}; every key figure by its own id
 *   <li>{@code what-if.<id>.<address>} for the benefits, costs, net, cumulative net, ratio and payback of a variant
 * </ul>
 *
 * <p>An amount that is the same in several years is one node; its own key then names no year.
 */
@NullMarked
package nl.doorbraak.engine.programme;

import org.jspecify.annotations.NullMarked;
