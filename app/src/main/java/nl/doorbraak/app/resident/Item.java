package nl.doorbraak.app.resident;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** One thing in the rooms of a resident: what can be said not to be right, or held back. */
public sealed interface Item {

    /** Something that is written about the own member. */
    record Written(Field field) implements Item {
        @Override
        public String toString() {
            return "field:" + field.code();
        }
    }

    /** Somebody: on the team, among those involved, or among those who looked. */
    record Somebody(UUID userId) implements Item {
        @Override
        public String toString() {
            return "person:" + userId;
        }
    }

    /** That a service is involved. */
    record Service(UUID involvement) implements Item {
        @Override
        public String toString() {
            return "involvement:" + involvement;
        }
    }

    /** That somebody looked on a day. */
    record Visit(LocalDate day, UUID userId) implements Item {
        @Override
        public String toString() {
            return "visit:" + day + ":" + userId;
        }
    }

    /** Everything in the reading log about one part of the case. */
    record Part(String code) implements Item {
        @Override
        public String toString() {
            return "part:" + code;
        }
    }

    /** What is written about a member. */
    enum Field {
        NAME,
        PLACE,
        BIRTH_YEAR,
        NOTE,
        ADDRESS;

        /** The word in addresses, in the database and in message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The item of a text such as {@code field:note}; empty when it is none. */
    static Optional<Item> of(String text) {
        int colon = text.indexOf(':');
        String kind = text.substring(0, Math.max(colon, 0));
        String rest = text.substring(colon + 1);
        try {
            return switch (kind) {
                case "field" ->
                    Arrays.stream(Field.values())
                            .filter(each -> each.code().equals(rest))
                            .findFirst()
                            .map(Written::new);
                case "person" -> Optional.of(new Somebody(UUID.fromString(rest)));
                case "involvement" -> Optional.of(new Service(UUID.fromString(rest)));
                case "visit" -> visit(rest);
                case "part" -> Optional.of(new Part(rest));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Item> visit(String rest) {
        int colon = rest.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.of(new Visit(
                        LocalDate.parse(rest.substring(0, colon)), UUID.fromString(rest.substring(colon + 1))));
    }
}
