package nl.doorbraak.app.casefile;

import static nl.doorbraak.app.casefile.DemoCase.basis;
import static nl.doorbraak.app.casefile.DemoCase.cost;
import static nl.doorbraak.app.casefile.DemoCase.head;
import static nl.doorbraak.app.casefile.DemoCase.line;
import static nl.doorbraak.app.casefile.DemoCase.member;
import static nl.doorbraak.app.casefile.DemoCase.relapse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorbraak.app.access.Relation;

/** The worked-out households of the demo town. All people and all quantities are made up; the prices are those of the list. */
final class DemoFamilies {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final Map<String, Relation> EVERYBODY = Map.of(
            "wijkcoach", Relation.MEMBER,
            "klantmanager", Relation.MEMBER,
            "controller", Relation.CONTROLLER,
            "accountant", Relation.ACCOUNTANT);

    private DemoFamilies() {}

    static Set<Integer> numbers() {
        return Set.of(12, 21, 34, 48);
    }

    static List<DemoCase> all() {
        return List.of(motherWithThree(), manWithoutHome(), parentsWithDebts(), grandmother());
    }

    private static DemoCase motherWithThree() {
        return new DemoCase(
                "Huishouden Voorbeeld-12",
                "Noord",
                "Moeder met drie kinderen",
                SPRING,
                EVERYBODY,
                head("Moeder met drie kinderen", Phase.FIRST_NEED, "Teammanager, besluit over maatwerk", "15-1-2027"),
                List.of(
                        member("Anna Voorbeeld", "moeder", "1990"),
                        member("Bram Voorbeeld", "zoon", "2011"),
                        member("Carlijn Voorbeeld", "dochter", "2017"),
                        member("Daan Voorbeeld", "zoon", "2022")),
                List.of(
                        basis(
                                "1-3-2026",
                                "1",
                                "Grip van moeder: nu een 2\nZoon terug op school: de waarde is niet te schatten\nRust in huis"),
                        line(
                                "line-12now001",
                                "now",
                                "social-assistance",
                                "1",
                                "",
                                "member-1",
                                "REGISTERED",
                                "uitkeringsadministratie"),
                        line(
                                "line-12now002",
                                "now",
                                "social-assistance-administration",
                                "1",
                                "",
                                "member-1",
                                "REGISTERED",
                                ""),
                        line("line-12now003", "now", "youth-care", "2", "", "member-3", "REGISTERED", "twee trajecten"),
                        line(
                                "line-12now004",
                                "now",
                                "family-supervision-order",
                                "1",
                                "",
                                "member-2",
                                "REGISTERED",
                                "toezicht op de oudste"),
                        line("line-12now005", "now", "corporation-complaint", "2", "", "household", "REGISTERED", ""),
                        line(
                                "line-12now006",
                                "now",
                                "emergency-visit",
                                "3",
                                "",
                                "member-1",
                                "ESTIMATED",
                                "volgens moeder"),
                        line(
                                "line-12evt001",
                                "without",
                                "out-of-home-placement",
                                "1",
                                "25",
                                "member-2",
                                "ESTIMATED",
                                "inschatting jeugdbeschermer"),
                        line(
                                "line-12evt002",
                                "without",
                                "out-of-home-placement-guidance",
                                "365",
                                "25",
                                "member-2",
                                "ESTIMATED",
                                ""),
                        line(
                                "line-12evt003",
                                "without",
                                "out-of-home-placement-allowance",
                                "1",
                                "25",
                                "member-2",
                                "ESTIMATED",
                                ""),
                        line(
                                "line-12evt004",
                                "without",
                                "eviction",
                                "1",
                                "80",
                                "household",
                                "ESTIMATED",
                                "lijst van Voorbeeldwonen"),
                        line("line-12evt005", "without", "power-cut", "1", "60", "household", "ESTIMATED", ""),
                        line(
                                "line-12aft001",
                                "after",
                                "social-assistance",
                                "0,75",
                                "",
                                "member-1",
                                "ESTIMATED",
                                "vanaf oktober deels aan het werk"),
                        line(
                                "line-12aft002",
                                "after",
                                "social-assistance-administration",
                                "1",
                                "",
                                "member-1",
                                "ESTIMATED",
                                ""),
                        line(
                                "line-12aft003",
                                "after",
                                "youth-care",
                                "1",
                                "",
                                "member-3",
                                "ESTIMATED",
                                "één traject in plaats van twee"),
                        line(
                                "line-12aft004",
                                "after",
                                "family-supervision-order",
                                "0,5",
                                "",
                                "member-2",
                                "ESTIMATED",
                                "rechter beslist in augustus"),
                        cost("cost-12hours1", "method-hours", "Uren regie", "62", "45", "urenstaat"),
                        cost(
                                "cost-12budget",
                                "tailored-budget",
                                "Huurschuld en energie",
                                "",
                                "5200",
                                "besluit maatwerk"),
                        cost("cost-12train1", "training", "Aandeel in de opleiding", "", "400", ""),
                        relapse("15", "curve van Zoetermeer, eerste jaar naar beneden afgerond")));
    }

    private static DemoCase manWithoutHome() {
        return new DemoCase(
                "Huishouden Voorbeeld-21",
                "Centrum",
                "Alleenstaande man zonder huis",
                SPRING,
                EVERYBODY,
                head("Alleenstaande man zonder huis", Phase.STABILISE, "Wijkcoach, urgentieverklaring", "1-2-2027"),
                List.of(member("Eddy Voorbeeld", "alleenstaand", "1978")),
                List.of(
                        basis("1-3-2026", "1", "Vertrouwen in hulp"),
                        line(
                                "line-21now001",
                                "now",
                                "social-assistance-single",
                                "12",
                                "",
                                "member-1",
                                "REGISTERED",
                                "twaalf maanden"),
                        line("line-21now002", "now", "emergency-visit", "6", "", "member-1", "REGISTERED", ""),
                        line("line-21now003", "now", "emergency-home", "12", "", "member-1", "REGISTERED", ""),
                        line(
                                "line-21evt001",
                                "without",
                                "property-crime",
                                "2",
                                "40",
                                "member-1",
                                "ESTIMATED",
                                "inschatting van de wijkagent"),
                        line(
                                "line-21aft001",
                                "after",
                                "social-assistance-single",
                                "12",
                                "",
                                "member-1",
                                "ESTIMATED",
                                ""),
                        cost("cost-21hours1", "method-hours", "Uren regie", "48", "45", "urenstaat"),
                        cost("cost-21budget", "tailored-budget", "Inrichting en borg", "", "2750", "")));
    }

    private static DemoCase parentsWithDebts() {
        return new DemoCase(
                "Huishouden Voorbeeld-34",
                "Zuid",
                "Ouders met vier kinderen en schulden",
                SPRING,
                EVERYBODY,
                head(
                        "Ouders met vier kinderen en schulden",
                        Phase.FIRST_NEED,
                        "Regisseur, gesprek met het gezin",
                        "20-12-2026"),
                List.of(
                        member("Fatima Voorbeeld", "moeder", "1985"),
                        member("Gijs Voorbeeld", "vader", "1983"),
                        member("Hanna Voorbeeld", "dochter", "2009")),
                List.of(
                        basis("1-3-2026", "2", ""),
                        line(
                                "line-34now001",
                                "now",
                                "social-assistance-couple",
                                "12",
                                "",
                                "household",
                                "REGISTERED",
                                ""),
                        line("line-34now002", "now", "youth-protection", "1", "", "member-3", "REGISTERED", ""),
                        line(
                                "line-34evt001",
                                "without",
                                "eviction",
                                "1",
                                "50",
                                "household",
                                "ESTIMATED",
                                "huurachterstand loopt op"),
                        line("line-34evt002", "without", "foster-place", "1", "20", "member-3", "ESTIMATED", ""),
                        line(
                                "line-34aft001",
                                "after",
                                "social-assistance-couple",
                                "9",
                                "",
                                "household",
                                "ESTIMATED",
                                ""),
                        cost("cost-34hours1", "method-hours", "Uren regie", "70", "45", "")));
    }

    private static DemoCase grandmother() {
        return new DemoCase(
                "Huishouden Voorbeeld-48",
                "West",
                "Oma met kleinzoon",
                SPRING,
                EVERYBODY,
                head("Oma met kleinzoon", Phase.HOPE, "", ""),
                List.of(member("Ina Voorbeeld", "oma", "1955"), member("Jip Voorbeeld", "kleinzoon", "2012")),
                List.of(
                        basis("1-3-2026", "1", "Jip slaapt weer door"),
                        line("line-48now001", "now", "foster-place", "1", "", "member-2", "REGISTERED", ""),
                        line("line-48now002", "now", "gp-consult", "14", "", "member-1", "ESTIMATED", ""),
                        line(
                                "line-48evt001",
                                "without",
                                "youth-care-institution",
                                "1",
                                "30",
                                "member-2",
                                "ESTIMATED",
                                "als oma uitvalt"),
                        line("line-48aft001", "after", "foster-place", "1", "", "member-2", "ESTIMATED", ""),
                        cost("cost-48budget", "tailored-budget", "Vervangende zorg in het weekend", "", "1800", "")));
    }
}
