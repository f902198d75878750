package nl.doorbraak.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@InBrowser
class EveryPageTest {

    /**
     * A page of the application and how a visitor gets there.
     *
     * @param pattern the page as the application maps it
     * @param from an address to start at
     * @param way what is done from there: {@code +/team} adds to the address, anything else is a link to follow
     */
    private record Place(String pattern, String from, List<String> way) {}

    private static final String CASE = "/casussen/{caseId}";
    private static final String FIRST_CASE = "#gevonden tbody a";
    private static final String PROGRAMME = "/programmas/{programmeId}";
    private static final String FIRST_PROGRAMME = "main tbody a:has-text('Voorbeeldstad 2026–2028')";
    private static final String SHEETS = PROGRAMME + "/berekeningen";
    private static final String SHEET = SHEETS + "/{sheetId}";
    private static final String FIRST_SHEET = "main tbody a:has-text('Proeftuin werk 2026')";
    private static final String OWN = "/leren/berekeningen";
    private static final String ROOM = ".doorbraak-tabs a[href$='";
    private static final String RETURN = CASE + "/weging";
    private static final String CALCULATION = "/leren/berekeningen/{municipality}/{id}";
    private static final String ZOVEEL_MEER = "/leren/berekeningen/zoetermeer/zoveel-meer-2017-2018";
    private static final String FIGURE = "main a.doorbraak-amount";

    private static final List<Place> PLACES = List.of(
            place("/casussen", "/casussen"),
            place("/casussen/nieuw", "/casussen/nieuw"),
            place(CASE, "/casussen", FIRST_CASE),
            place(CASE + "/regels", "/casussen", FIRST_CASE, "+/regels"),
            place(CASE + "/team", "/casussen", FIRST_CASE, "+/team"),
            place(CASE + "/adressen", "/casussen", FIRST_CASE, "+/adressen"),
            place(CASE + "/bewaren", "/casussen", FIRST_CASE, "+/bewaren"),
            place(CASE + "/betrokken", "/casussen", FIRST_CASE, "+/betrokken"),
            place(CASE + "/verzoeken", "/casussen", FIRST_CASE, "+/verzoeken"),
            place(CASE + "/achtergehouden", "/casussen", FIRST_CASE, "+/achtergehouden"),
            place(CASE + "/uitnodigingen", "/casussen", FIRST_CASE, "+/uitnodigingen"),
            place(CASE + "/journaal", "/casussen", FIRST_CASE, "+/journaal"),
            place(CASE + "/leeslogboek", "/casussen", FIRST_CASE, "+/leeslogboek"),
            place(CASE + "/versies/{nummer}", "/casussen", FIRST_CASE, "+/versies/1"),
            place(CASE + "/nieuw/{soort}", "/casussen", FIRST_CASE, "+/nieuw/line?situatie=without"),
            place(CASE + "/regels/{id}", "/casussen", FIRST_CASE, "+/regels", "#nu tbody a[data-edit]"),
            place(RETURN, "/casussen", FIRST_CASE, "+/weging"),
            place(RETURN + "/verschil", "/casussen", FIRST_CASE, "+/weging/verschil"),
            place(RETURN + "/verschil/casus", "/casussen", FIRST_CASE, "+/weging/verschil/casus"),
            place(RETURN + "/figuur/{key}", "/casussen", FIRST_CASE, "+/weging", FIGURE),
            place(CASE + "/programma", "/casussen", FIRST_CASE, "+/programma"),
            place("/inzage", "/inzage"),
            place("/inzage/ontvangen", "/inzage/ontvangen"),
            place("/aanvragen", "/aanvragen"),
            place("/programmas", "/programmas"),
            place("/programmas/nieuw", "/programmas/nieuw"),
            place(PROGRAMME, "/programmas", FIRST_PROGRAMME),
            place(PROGRAMME + "/figuur/{key}", "/programmas", FIRST_PROGRAMME, FIGURE),
            place(PROGRAMME + "/tegenzit", "/programmas", FIRST_PROGRAMME, "+/tegenzit?toch=30&terugval=45"),
            place(PROGRAMME + "/tegenzit/figuur/{key}", "/programmas", FIRST_PROGRAMME, "+/tegenzit", FIGURE),
            place(PROGRAMME + "/uitgangspunten", "/programmas", FIRST_PROGRAMME, ROOM + "uitgangspunten']"),
            place(PROGRAMME + "/start", "/programmas", FIRST_PROGRAMME, ROOM + "start']"),
            place(PROGRAMME + "/casussen", "/programmas", FIRST_PROGRAMME, ROOM + "casussen']"),
            place(PROGRAMME + "/journaal", "/programmas", FIRST_PROGRAMME, ROOM + "journaal']"),
            place(PROGRAMME + "/leeslogboek", "/programmas", FIRST_PROGRAMME, "main a[href$='/leeslogboek']"),
            place(PROGRAMME + "/team", "/programmas", FIRST_PROGRAMME, "main a[href$='/team']"),
            place(
                    PROGRAMME + "/regels/{id}",
                    "/programmas",
                    FIRST_PROGRAMME,
                    ROOM + "uitgangspunten']",
                    "#savings tbody a[data-edit]"),
            place(
                    PROGRAMME + "/nieuw/{soort}",
                    "/programmas",
                    FIRST_PROGRAMME,
                    ROOM + "uitgangspunten']",
                    "#costs .doorbraak-section__meta a"),
            place(SHEETS, "/programmas", FIRST_PROGRAMME, ROOM + "berekeningen']"),
            place(SHEETS + "/nieuw", "/programmas", FIRST_PROGRAMME, ROOM + "berekeningen']", "+/nieuw"),
            place(SHEET, OWN, FIRST_SHEET),
            place(SHEET + "/figuur/{key}", OWN, FIRST_SHEET, FIGURE),
            place(SHEET + "/regels/{id}", OWN, FIRST_SHEET, "#effects tbody a[data-edit]"),
            place(SHEET + "/nieuw/{soort}", OWN, FIRST_SHEET, "#costs .doorbraak-section__meta a"),
            place(SHEET + "/journaal", OWN, FIRST_SHEET, "+/journaal"),
            place(OWN + "/nieuw", OWN + "/nieuw"),
            place("/prijzen", "/prijzen?zoek=huis"),
            place("/prijzen/{id}", "/prijzen/eviction"),
            place("/prijzen/{id}/figuur/{key}", "/prijzen/eviction", FIGURE),
            place("/prijzen/bronnen", "/prijzen/bronnen"),
            place("/prijzen/reeksen", "/prijzen/reeksen"),
            place("/prijzen/terugval", "/prijzen/terugval"),
            place("/prijzen/terugval/{id}/figuur/{key}", "/prijzen/terugval", FIGURE),
            place("/leren/berekeningen", "/leren/berekeningen"),
            place(CALCULATION, ZOVEEL_MEER),
            place(CALCULATION + "/figuur/{key}", ZOVEEL_MEER, FIGURE),
            place("/mijn-account", "/mijn-account"),
            place("/uitnodiging", "/uitnodiging"),
            place("/toegankelijkheid", "/toegankelijkheid"),
            place("/privacy", "/privacy"),
            place("/zo-rekenen-wij", "/zo-rekenen-wij"));

    /** Not pages of their own: visited elsewhere, sent on at once, part of a page, or a file. */
    private static final Set<String> NO_PLACE = Set.of(
            "/",
            "/inloggen",
            "/inloggen/code",
            "/inloggen/tweede-stap",
            "/mijn-account/tweede-stap",
            "/mijn-account/tweede-stap/codes",
            "/error",
            "/leren",
            "/prijskeuze",
            "/sessie",
            "/mijn",
            "/mijn/gezien",
            "/mijn/klopt-niet",
            "/mijn/dossier.zip",
            "/beleid",
            CASE + "/adressen/{memberId}",
            "/beheer/accounts",
            "/beheer/bewaren",
            "/beheer/accounts/nieuw",
            "/beheer/accounts/{userId}",
            RETURN + "/rekenblad.xlsx",
            RETURN + "/document.pdf",
            RETURN + "/verschil/rekenblad.xlsx",
            RETURN + "/verschil/document.pdf",
            PROGRAMME + "/rekenblad.xlsx",
            PROGRAMME + "/document.pdf",
            PROGRAMME + "/tegenzit/rekenblad.xlsx",
            PROGRAMME + "/tegenzit/document.pdf",
            SHEET + "/rekenblad.xlsx",
            SHEET + "/document.pdf",
            CALCULATION + "/rekenblad.xlsx",
            CALCULATION + "/document.pdf");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void every_page_of_the_application_is_visited() {
        Set<String> visited = PLACES.stream().map(Place::pattern).collect(Collectors.toCollection(TreeSet::new));
        visited.addAll(NO_PLACE);

        assertThat(pages()).isSubsetOf(visited);
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("places")
    void a_page_is_fit_for_everybody_in_both_languages(Place place, Visitors visitors) {
        Visitor visitor = visitors.back("regisseur");
        String name = place.pattern().replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");

        String address = address(place, visitor);
        visitor.open(address).findsThePageFit(name);
        visitor.open(address + (address.contains("?") ? "&" : "?") + "taal=en").findsThePageFit(name + "-en", 1280);
    }

    @Test
    void a_page_that_is_not_there_is_fit_for_everybody(Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("regisseur");
        visitor.page().navigate("/bestaat-niet");

        assertThat(Accessibility.faults(visitor.page())).isEmpty();
    }

    private static Place place(String pattern, String from, String... way) {
        return new Place(pattern, from, List.of(way));
    }

    private static String address(Place place, Visitor visitor) {
        String address = place.from();
        for (String step : place.way()) {
            address = step.startsWith("+")
                    ? address + step.substring(1)
                    : visitor.open(address).page().locator(step).first().getAttribute("href");
        }
        return address;
    }

    private static List<Place> places() {
        return PLACES;
    }

    private Set<String> pages() {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .map(mapping -> mapping.getPatternValues())
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
