package nl.doorbraak.app.programme;

import static nl.doorbraak.app.programme.ProgrammeField.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.doorbraak.app.access.DemoTownFounded;
import nl.doorbraak.app.access.ProgrammeRelation;
import nl.doorbraak.app.access.ProgrammeRelations;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.database.Caller;
import nl.doorbraak.app.form.Form;
import nl.doorbraak.app.form.Outcome;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the demo town its one made-up programme at its first start, by the same way a user does: as coordinator, on the forms. */
@Component
class DemoProgramme {

    private static final String INVENTED = "Raadsvoorstel Voorbeeldstad, verzonnen";

    private final Programmes programmes;
    private final ProgrammeRelations relations;
    private final ProgrammeFilling filling;
    private final ProgrammeCases cases;
    private final Clock clock;

    DemoProgramme(
            Programmes programmes,
            ProgrammeRelations relations,
            ProgrammeFilling filling,
            ProgrammeCases cases,
            Clock clock) {
        this.programmes = programmes;
        this.relations = relations;
        this.filling = filling;
        this.cases = cases;
        this.clock = clock;
    }

    /** After the households of the town, some of which belong to it. */
    @EventListener
    @Order(1)
    void begin(DemoTownFounded town) {
        Caller coordinator = town.user("regisseur").as(Role.COORDINATOR);
        if (coordinator.asking(programmes::all).isEmpty()) {
            coordinator.doing(
                    () -> begin(programmes.open("Voorbeeldstad 2026–2028", "Voorbeeldstad", UUID.randomUUID()), town));
        }
    }

    private void begin(UUID id, DemoTownFounded town) {
        LocalDate today = LocalDate.now(clock);
        relations.join(id, town.user("controller").userId(), ProgrammeRelation.CONTROLLER, today, null);
        relations.join(id, town.user("accountant").userId(), ProgrammeRelation.ACCOUNTANT, today, null);
        plan(id);
        money(id);
        checks(id);
        cases.toAdd(id).stream().limit(5).forEach(each -> cases.add(each.caseId(), id, LocalDate.of(2026, 1, 1)));
    }

    private void plan(UUID id) {
        send(
                id,
                "scope",
                ProgrammeKind.SCOPE,
                Map.of(
                        FROM,
                        "1-1-2026",
                        UNTIL,
                        "31-12-2028",
                        FIRST_YEAR,
                        "2026",
                        YEARS,
                        "5",
                        PRICE_BASIS,
                        "as-published",
                        GROUP_SIZE,
                        "240",
                        TARGET_GROUP,
                        "Huishoudens die vastlopen tussen wetten, loketten en budgetten",
                        DEFINITION,
                        "Hulp uit drie of meer wetten tegelijk, of een dreigende uithuiszetting",
                        NOT_IN_EUROS,
                        "Rust in het gezin. Vertrouwen in de gemeente."));
        cohort(id, "2026", "30");
        cohort(id, "2027", "50");
        cohort(id, "2028", "50");
        saving(id, "saving-youth", "Minder jeugdhulp", "5.200", "3.600", "7.000", "jeugdwet");
        saving(id, "saving-wmo", "Minder opvang en begeleiding", "3.100", "2.000", "4.400", "wmo-2015");
        saving(id, "saving-income", "Minder bijstand", "1.400", "600", "2.200", "participatiewet");
        send(
                id,
                "holding-on",
                ProgrammeKind.HOLDING_ON,
                Map.of(
                        RAMP,
                        "50",
                        BUSINESS_AS_USUAL,
                        "20",
                        BUSINESS_AS_USUAL_REASON,
                        "Een deel komt er zonder ons ook uit",
                        HOLDING,
                        "relapse-curve",
                        RELAPSE,
                        "10; 18; 24",
                        RELAPSE_TIMING,
                        "FROM_THE_NEXT",
                        RELAPSE_REASON,
                        "Verzonnen curve, tot er eigen cijfers zijn"));
    }

    private void cohort(UUID id, String year, String households) {
        send(
                id,
                "cohort-" + year,
                ProgrammeKind.COHORT,
                Map.of(PERIOD, year, HOUSEHOLDS, households, EVIDENCE, "ESTIMATED", SOURCE, INVENTED));
    }

    private void saving(UUID id, String entry, String name, String euros, String low, String high, String law) {
        send(
                id,
                entry,
                ProgrammeKind.SAVING,
                Map.ofEntries(
                        Map.entry(NAME, name),
                        Map.entry(EUROS, euros),
                        Map.entry(LOW, low),
                        Map.entry(HIGH, high),
                        Map.entry(COUNTING, "each-year"),
                        Map.entry(PAYER, "municipality"),
                        Map.entry(LAW, law),
                        Map.entry(PRICE_YEAR, "2026"),
                        Map.entry(EVIDENCE, "ESTIMATED"),
                        Map.entry(SOURCE, INVENTED)));
    }

    private void money(UUID id) {
        cost(id, "cost-staff", "staff", "Twee procescoördinatoren", "176.000", "year", "2028");
        cost(id, "cost-tailored", "tailored-budget", "Maatwerkbudget", "1.500", "household", "2028");
        cost(id, "cost-training", "training", "Scholing van de wijkteams", "20.000", "once", "");
        cost(id, "cost-licence", "licence", "Licentie", "30.000", "year", "2028");
        send(
                id,
                "loan-tailored",
                ProgrammeKind.LOAN,
                Map.of(
                        NAME,
                        "Rente op voorgeschoten maatwerkbudget",
                        PAYS,
                        "household",
                        RATE,
                        "3",
                        MONTHS,
                        "12",
                        PAYER,
                        "municipality",
                        LAW,
                        "other",
                        EVIDENCE,
                        "ESTIMATED",
                        SOURCE,
                        INVENTED));
        inYear(id, "budget-youth", ProgrammeKind.BUDGET, "", "jeugdwet", "2026", "41.500.000");
        inYear(id, "budget-wmo", ProgrammeKind.BUDGET, "", "wmo-2015", "2026", "27.200.000");
        inYear(id, "expectation-26", ProgrammeKind.EXPECTATION, "Minder jeugdhulp", "jeugdwet", "2026", "80.000");
        inYear(id, "expectation-27", ProgrammeKind.EXPECTATION, "Minder jeugdhulp", "jeugdwet", "2027", "200.000");
    }

    private void cost(UUID id, String entry, String kind, String name, String euros, String per, String until) {
        send(
                id,
                entry,
                ProgrammeKind.COST,
                Map.ofEntries(
                        Map.entry(COST_KIND, kind),
                        Map.entry(NAME, name),
                        Map.entry(EUROS, euros),
                        Map.entry(PER, per),
                        Map.entry(FROM_PERIOD, "2026"),
                        Map.entry(TO_PERIOD, until),
                        Map.entry(PAYER, "municipality"),
                        Map.entry(LAW, "other"),
                        Map.entry(PRICE_YEAR, "2026"),
                        Map.entry(EVIDENCE, "ESTIMATED"),
                        Map.entry(STANDING, "IN_NET"),
                        Map.entry(SOURCE, INVENTED)));
    }

    private void inYear(UUID id, String entry, ProgrammeKind kind, String name, String law, String year, String euros) {
        send(
                id,
                entry,
                kind,
                Map.of(NAME, name, LAW, law, YEAR, year, EUROS, euros, EVIDENCE, "ESTIMATED", SOURCE, INVENTED));
    }

    private void checks(UUID id) {
        check(id, "check-privacy", "Privacytoets", "Bo Beheerder", "1-12-2025", "done");
        check(id, "check-finding", "Vinden van huishoudens", "Wil Wijkcoach", "1-2-2026", "doing");
        check(id, "check-by-laws", "Verordeningen nagelopen", "Charlie Controller", "1-3-2026", "to-do");
    }

    private void check(UUID id, String entry, String name, String owner, String by, String state) {
        send(id, entry, ProgrammeKind.CHECK, Map.of(NAME, name, OWNER, owner, BY, by, STATE, state));
    }

    private void send(UUID id, String entry, ProgrammeKind kind, Map<ProgrammeField, String> typed) {
        Form<ProgrammeKind, ProgrammeField> form =
                new Form<>(id, Integer.MAX_VALUE, entry, kind, typed, UUID.randomUUID());
        Outcome<ProgrammeField> outcome = filling.send(form);
        if (!(outcome instanceof Outcome.Saved<ProgrammeField>)) {
            throw new IllegalStateException("demo programme " + entry + " is refused: " + outcome);
        }
    }
}
