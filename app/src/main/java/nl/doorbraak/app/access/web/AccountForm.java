package nl.doorbraak.app.access.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorbraak.app.access.Role;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Language;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.util.MultiValueMap;

/** What an administrator typed about an account, with what is wrong with it beside its field. */
final class AccountForm {

    private static final int SHORTEST_PASSWORD = 12;
    // What bcrypt takes; the rest of a longer one would count for nothing.
    private static final int LONGEST_PASSWORD = 72;
    private static final int LONGEST_ADDRESS = 254;

    private final MultiValueMap<String, String> sent;
    private final Map<String, Label> problems = new LinkedHashMap<>();

    AccountForm(MultiValueMap<String, String> sent) {
        this.sent = sent;
    }

    String text(String field) {
        String typed = sent.getFirst(field);
        return typed == null ? "" : typed.strip();
    }

    /** The name, which there must be. */
    String name() {
        require("naam", !text("naam").isEmpty(), "accounts.problem.name");
        return text("naam");
    }

    /** The address to sign in with. */
    String email() {
        String email = text("email").toLowerCase(Locale.ROOT);
        require(
                "email",
                email.length() <= LONGEST_ADDRESS && email.matches("[^@\\s]+@[^@\\s]+"),
                "accounts.problem.email");
        return email;
    }

    /** At least one role. */
    Set<Role> roles() {
        Set<Role> chosen = Arrays.stream(Role.values())
                .filter(role -> sent.getOrDefault("rol", List.of()).contains(role.code()))
                .collect(Collectors.toSet());
        require("rollen", !chosen.isEmpty(), "accounts.problem.roles");
        return chosen;
    }

    /** The password there is now; nothing is taken off it. */
    String oldPassword() {
        return sent.getOrDefault("oud", List.of("")).getFirst();
    }

    /** A password that was typed twice; nothing is taken off it. */
    String password() {
        String typed = sent.getOrDefault("wachtwoord", List.of("")).getFirst();
        String again = sent.getOrDefault("nog-eens", List.of("")).getFirst();
        require("wachtwoord", typed.length() >= SHORTEST_PASSWORD, "accounts.problem.password-short");
        int bytes = typed.getBytes(StandardCharsets.UTF_8).length;
        require("wachtwoord", bytes <= LONGEST_PASSWORD, "accounts.problem.password-long");
        require("nog-eens", typed.equals(again), "accounts.problem.password-again");
        return typed;
    }

    void require(String field, boolean right, String key) {
        if (!right) {
            problems.putIfAbsent(field, Label.term(key));
        }
    }

    boolean right() {
        return problems.isEmpty();
    }

    /** What is wrong by field, in the language of a page. */
    Map<String, String> said(Locale locale) {
        Wording wording = Wording.in(Language.of(locale));
        Map<String, String> said = new LinkedHashMap<>();
        problems.forEach((field, problem) -> said.put(field, wording.say(problem)));
        return said;
    }
}
