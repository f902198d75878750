package nl.doorbraak.app.casefile;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.app.access.SignedInUser;
import nl.doorbraak.app.access.Users;
import nl.doorbraak.app.database.Caller;
import nl.doorbraak.app.form.Form;
import nl.doorbraak.app.form.Outcome;
import nl.doorbraak.engine.effect.HouseholdCase;
import nl.doorbraak.engine.wording.Label;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A test with the application and an empty case of a coordinator, whose forms it fills in. */
@SpringBootTest
abstract class WithCase {

    @Autowired
    Users users;

    @Autowired
    CaseFiles files;

    @Autowired
    ReturnVersions versions;

    @Autowired
    FillingIn fillingIn;

    @Autowired
    CaseReturns returns;

    Caller caller = new Caller(UUID.randomUUID(), "support");
    UUID caseId = UUID.randomUUID();

    @BeforeEach
    void a_case_of_a_coordinator() {
        SignedInUser coordinator = users.all().stream()
                .filter(user -> user.roles().contains(Role.COORDINATOR))
                .findFirst()
                .orElseThrow();
        caller = coordinator.as(Role.COORDINATOR);
        caseId = caller.asking(() -> files.open("Voorbeeld-1", "Voorbeeldstad", "Noord", "", UUID.randomUUID()));
    }

    Outcome<Field> send(int base, String id, EntryKind kind, Map<Field, String> typed) {
        Form<EntryKind, Field> form = new Form<>(caseId, base, id, kind, typed, UUID.randomUUID());
        return caller.asking(() -> fillingIn.send(form));
    }

    /** What the engine computes from, of the newest version. */
    HouseholdCase input() {
        return caller.asking(() -> returns.input(files.find(caseId).orElseThrow(), versions.current(caseId)));
    }

    static Map<Field, String> basis(Map<Field, String> different) {
        Map<Field, String> typed = new EnumMap<>(Map.of(
                Field.REFERENCE_DATE, "1-3-2026",
                Field.YEARS, "3",
                Field.LENS, "municipality",
                Field.PRICE_BASIS, "as-published"));
        typed.putAll(different);
        return typed;
    }

    /** An hour of help with an invoice, now. */
    static Map<Field, String> own(Map<Field, String> different) {
        Map<Field, String> typed = new EnumMap<>(Field.class);
        typed.putAll(Map.of(
                Field.SCENARIO, "now",
                Field.AMOUNT_KIND, "own",
                Field.NAME, "Begeleiding",
                Field.EUROS, "68,50",
                Field.UNIT, "hour",
                Field.PRICE_YEAR, "2025",
                Field.SOURCE, "Factuur F-2025-17",
                Field.SOURCE_DATE, "12-11-2025",
                Field.QUANTITY, "104",
                Field.EVIDENCE, "REGISTERED"));
        typed.put(Field.PAYER, "municipality");
        typed.put(Field.LAW, "wmo-2015");
        typed.putAll(different);
        return typed;
    }

    static Map<Field, Label> wrong(Outcome<Field> outcome) {
        return outcome instanceof Outcome.Wrong<Field>(Map<Field, Label> problems) ? problems : Map.of();
    }

    ReturnVersion saved(Outcome<Field> outcome) {
        int number = outcome instanceof Outcome.Saved<Field>(int kept) ? kept : -1;
        return caller.asking(() -> versions.find(caseId, number))
                .orElseThrow(() -> new AssertionError("not saved: " + outcome));
    }
}
