package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doorbraak.app.access.Residents.Own;
import nl.doorbraak.app.form.TypedFields;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter with a code makes one account with one relation, once. */
class InvitationTest extends WithHousehold {

    private static final Pattern CODE = Pattern.compile(
            "letter-code\">([" + InvitationCode.ALPHABET + "]{4}(?:-[" + InvitationCode.ALPHABET + "]{4}){3})<");
    private static final AtomicInteger ADDRESS = new AtomicInteger();

    @Autowired
    Invitations invitations;

    @Test
    void a_code_makes_an_account_of_a_resident_with_the_relation_and_the_trail_tells_it() {
        String email = UUID.randomUUID() + "@voorbeeldstad.example";
        HttpResponse<String> made =
                use(visitor(), code().toLowerCase(java.util.Locale.ROOT).replace('-', ' '), email);

        assertThat(made.headers().firstValue("Location").orElse("")).endsWith("/inloggen?uitgenodigd");
        SignedInUser user = users.withEmail(email, true).orElseThrow();
        assertThat(user.roles()).containsExactly(Role.RESIDENT);
        assertThat(user.as(Role.RESIDENT).asking(residents::own))
                .extracting(Own::member)
                .containsExactly("Persoon Twee");
        assertThat(new Person(port)
                        .signIn(email, PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .doesNotContain("error");
        assertThat(asLead(() -> audit.told(caseId, java.util.Optional.empty(), 2)))
                .filteredOn(told -> told.part().equals("invitation-used"))
                .singleElement()
                .satisfies(told -> assertThat(told.userId()).isEqualTo(user.userId()));
        assertThat(page(lead, "/casussen/" + caseId + "/uitnodigingen")).contains("gebruikt");
        assertThat(owner().sql("SELECT e.part, e.purpose, e.basis FROM log_entry e"
                                + " JOIN log_pseudonym p ON p.pseudonym = e.user_pseudonym WHERE p.subject = ?")
                        .param(user.userId())
                        .query((row, number) ->
                                row.getString("part") + ": " + row.getString("purpose") + ", " + row.getString("basis"))
                        .list())
                .anyMatch(entry -> entry.startsWith("invitation-used: own-file, "))
                .anyMatch(entry -> entry.startsWith("account-made: own-file, "))
                .noneMatch(entry -> entry.endsWith(", null") && !entry.endsWith(": null, null"));
    }

    @Test
    void a_code_that_is_used_too_old_withdrawn_or_unknown_gets_the_same_answer() {
        String used = code();
        use(visitor(), used, UUID.randomUUID() + "@voorbeeldstad.example");
        String old = code();
        owner().sql(
                        "UPDATE case_invitation SET made_at = made_at - interval '31 days', expires_at = expires_at - interval '31 days'"
                                + " WHERE relation_id NOT IN (SELECT relation_id FROM case_resident) AND case_id = ?")
                .param(caseId)
                .update();
        String withdrawn = code();
        UUID id = owner().sql(
                        "SELECT invitation_id FROM case_invitation WHERE case_id = ? ORDER BY made_at DESC LIMIT 1")
                .param(caseId)
                .query(UUID.class)
                .single();
        posted(lead, "/uitnodigingen/" + id + "/intrekken", Map.of());
        String unknown = InvitationCode.random(new Random(1)).printed();

        List<String> answers = List.of(used, old, withdrawn, unknown).stream()
                .map(code -> use(visitor(), code, "iemand@voorbeeldstad.example")
                        .body()
                        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                        .replace(code, ""))
                .distinct()
                .toList();
        assertThat(answers)
                .singleElement()
                .satisfies(body -> assertThat(body).contains("Met deze code kan geen account gemaakt worden"));
        assertThat(users.has("iemand@voorbeeldstad.example")).isFalse();
    }

    @Test
    void after_too_many_wrong_codes_the_right_one_waits_too() {
        String right = code();
        Person guesser = visitor();
        for (int guess = 0; guess < SignInAttempts.ALLOWED_PER_ACCOUNT_AND_ADDRESS; guess++) {
            use(
                    guesser,
                    "AAAA-AAAA-AAAA-AAA" + InvitationCode.ALPHABET.charAt(guess),
                    token() + "@voorbeeldstad.example");
        }

        assertThat(use(guesser, right, token() + "@voorbeeldstad.example").body())
                .contains("Wacht een kwartier");
        assertThat(use(visitor(), right, token() + "@voorbeeldstad.example").statusCode())
                .isEqualTo(302);
    }

    @Test
    void an_address_that_has_an_account_is_said_only_to_who_has_a_right_code_and_the_code_stays() {
        String right = code();

        assertThat(use(visitor(), "9999-9999-9999-9999", lead.email()).body()).doesNotContain("heeft al een account");
        assertThat(use(visitor(), right, lead.email()).body()).contains("heeft al een account");
        assertThat(use(visitor(), right, token() + "@voorbeeldstad.example").statusCode())
                .isEqualTo(302);
    }

    @Test
    void who_has_a_right_code_cannot_ask_after_address_upon_address() {
        String right = code();
        Person guesser = visitor();
        for (int guess = 0; guess < SignInAttempts.ALLOWED_PER_ACCOUNT_AND_ADDRESS; guess++) {
            assertThat(use(guesser, right, lead.email()).body()).contains("heeft al een account");
        }

        assertThat(use(guesser, right, lead.email()).body())
                .contains("Wacht een kwartier")
                .doesNotContain("heeft al een account");
    }

    @Test
    void of_a_code_nothing_is_kept_but_its_hash_and_who_does_not_lead_invites_nobody() {
        String letters = code().replace("-", "");

        assertThat(owner().sql("SELECT i::text FROM case_invitation i WHERE case_id = ?")
                        .param(caseId)
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(letters));
        assertThat(posted(colleague, "/uitnodigingen", form()).statusCode()).isEqualTo(404);
        assertThat(new Person(port)
                        .signedIn(colleague)
                        .get("/casussen/" + caseId + "/uitnodigingen")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_held_back_before_the_letter_goes_is_held_back_at_the_first_look() {
        String code = code();
        UUID relation = owner().sql("SELECT relation_id FROM case_invitation WHERE case_id = ?")
                .param(caseId)
                .query(UUID.class)
                .single();
        hold(relation, "field:note");
        String email = token() + "@voorbeeldstad.example";
        use(visitor(), code, email);

        SignedInUser user = users.withEmail(email, true).orElseThrow();
        assertThat(user.as(Role.RESIDENT).asking(() -> members.own(relation)))
                .get()
                .satisfies(member -> assertThat(member.note()).isEmpty());
    }

    @Test
    void what_is_held_back_stays_so_when_the_letter_is_lost_and_another_one_is_used() throws IOException {
        code();
        Invitations.Invitation lost = asLead(() -> invitations.of(caseId)).getFirst();
        hold(lost.relation(), "field:note");
        hold(lost.relation(), "person:" + colleague.userId());
        for (int time = 0; time < 2; time++) {
            assertThat(posted(lead, "/uitnodigingen/" + lost.id() + "/intrekken", Map.of())
                            .statusCode())
                    .isEqualTo(302);
        }
        assertThat(page(lead, "/casussen/" + caseId + "/achtergehouden"))
                .contains("Oude uitnodiging voor Persoon Twee (ouder met gezag)");

        String email = token() + "@voorbeeldstad.example";
        use(visitor(), code(), email);
        // A second step is not what this is about.
        owner().sql("UPDATE app_user SET demo = true WHERE email = ?")
                .param(email)
                .update();
        SignedInUser user = users.withEmail(email, true).orElseThrow();
        UUID relation = relationOf(user);
        assertThat(relation).isNotEqualTo(lost.relation());
        String[] held = {NOTE_OF_OTHER, "Cor Collega", colleague.userId().toString()};
        Person person = new Person(port).signedIn(user);
        assertThat(person.get("/mijn").body()).contains("Persoon Twee").doesNotContain(held);
        KeptFile kept = KeptFile.in(
                person.download("/mijn/dossier.zip?voor=" + relation).body());
        assertThat(kept.json()).contains("Persoon Twee").doesNotContain(held);
        assertThat(kept.text()).contains("Persoon Twee").doesNotContain(held);
        for (String asked : ResidentRoomsTest.ASKED_BY_RELATION) {
            assertThat(rows(user, asked, relation).toString()).as(asked).doesNotContain(held);
        }
        assertThat(page(other, "/mijn")).contains(NOTE_OF_OTHER, "Cor Collega");
    }

    private void hold(UUID relation, String item) {
        Map<String, String> form = Map.of(
                "sleutel", token(),
                "voor-wie", relation.toString(),
                "onderdeel", item,
                "reden", "Anders is iemand niet veilig",
                "opnieuw", TypedFields.typed(LocalDate.now(clock)));
        assertThat(posted(lead, "/achtergehouden", form).statusCode()).isEqualTo(302);
    }

    private String code() {
        Matcher found = CODE.matcher(posted(lead, "/uitnodigingen", form()).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Map<String, String> form() {
        return Map.of("sleutel", token(), "lid", "member-2", "hoedanigheid", "parent", "tot-en-met", "");
    }

    /** Somebody at an address of their own, so that wrong codes of one test shut out no other. */
    private Person visitor() {
        return new Person(port).with("X-Forwarded-For", "198.51.100." + (20 + ADDRESS.incrementAndGet()));
    }

    private static HttpResponse<String> use(Person visitor, String code, String email) {
        visitor.readToken("/uitnodiging");
        Map<String, String> form = new LinkedHashMap<>();
        form.put("code", code);
        form.put("naam", "Iemand Genodigd");
        form.put("email", email);
        form.put("wachtwoord", PASSWORD);
        form.put("nog-eens", PASSWORD);
        return visitor.post("/uitnodiging", form);
    }
}
