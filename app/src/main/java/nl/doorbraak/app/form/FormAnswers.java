package nl.doorbraak.app.form;

import java.time.Clock;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.engine.wording.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The answers to a form that was sent: to one that sends itself at every change, and to one somebody sends. */
@Component
public class FormAnswers {

    private final Clock clock;

    FormAnswers(Clock clock) {
        this.clock = clock;
    }

    /**
     * The answer to a form that sends itself.
     *
     * @param saved what else is told when it was kept
     */
    public <F extends FormField> ResponseEntity<Map<String, Object>> of(
            Outcome<F> outcome, FormKind<F> kind, FormWords<F> words, Map<String, Object> saved) {
        Wording wording = words.wording();
        return switch (outcome) {
            case Outcome.Saved<F>(int number) -> ResponseEntity.ok(saved(number, wording, saved));
            case Outcome.Wrong<F>(Map<F, Label> problems) ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(Map.of(
                                "message", say(wording, "case.not-saved"), "problems", words.said(kind, problems)));
            case Outcome.Clashed<F> _, Outcome.Gone<F> _ ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("message", say(wording, "case.conflict")));
        };
    }

    private Map<String, Object> saved(int number, Wording wording, Map<String, Object> more) {
        Map<String, Object> saved = new HashMap<>();
        saved.put("message", wording.say(Label.term("case.saved-at", Label.verbatim(time()))));
        saved.put(
                "hidden",
                Map.of(
                        "versie",
                        String.valueOf(number),
                        "sleutel",
                        UUID.randomUUID().toString()));
        saved.putAll(more);
        return saved;
    }

    /**
     * Puts in the model why a form was refused.
     *
     * @return the form to show again, as it was typed
     */
    public static <K extends FormKind<F>, F extends FormField> Form<K, F> refused(
            Model model, Form<K, F> sent, Outcome<F> outcome, FormWords<F> words) {
        model.addAttribute("gone", outcome instanceof Outcome.Gone<F>);
        model.addAttribute("problems", words.summary(sent.kind(), problems(outcome)));
        if (outcome instanceof Outcome.Clashed<F> clashed) {
            model.addAttribute("clashes", words.clashes(clashed));
            return words.settled(sent, clashed);
        }
        return sent;
    }

    /** What is wrong, by field; empty for any other outcome. */
    public static <F extends FormField> Map<F, Label> problems(Outcome<F> outcome) {
        return outcome instanceof Outcome.Wrong<F>(Map<F, Label> problems) ? problems : Map.of();
    }

    /** What time it is, as a message says it. */
    public String time() {
        LocalTime now = LocalTime.now(clock);
        return "%02d:%02d".formatted(now.getHour(), now.getMinute());
    }

    private static String say(Wording wording, String key) {
        return wording.say(Label.term(key));
    }
}
