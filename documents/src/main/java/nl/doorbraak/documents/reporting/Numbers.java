package nl.doorbraak.documents.reporting;

import java.util.ArrayList;
import java.util.List;

/** The numbers of a calculation's parts, in short: {@code 4, B7–B12}. */
final class Numbers {

    private Numbers() {}

    /** The numbers in the order given, with three or more that follow each other written as a run. */
    static String inShort(List<String> numbers) {
        List<String> said = new ArrayList<>();
        int from = 0;
        while (from < numbers.size()) {
            int to = from;
            while (to + 1 < numbers.size() && follows(numbers.get(to), numbers.get(to + 1))) {
                to++;
            }
            if (to - from >= 2) {
                said.add(numbers.get(from) + "–" + numbers.get(to));
            } else {
                said.addAll(numbers.subList(from, to + 1));
            }
            from = to + 1;
        }
        return String.join(", ", said);
    }

    private static boolean follows(String one, String next) {
        return one.startsWith("B") == next.startsWith("B") && value(one) + 1 == value(next);
    }

    private static int value(String number) {
        return Integer.parseInt(number.startsWith("B") ? number.substring(1) : number);
    }
}
