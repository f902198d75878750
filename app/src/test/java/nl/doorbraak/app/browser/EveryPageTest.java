package nl.doorbraak.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@InBrowser
class EveryPageTest {

    /** What is read on a page: its pattern in the application and how a visitor gets there. */
    private record Place(String pattern, String address) {}

    private static final List<Place> PLACES = List.of(
            new Place("/toegankelijkheid", "/toegankelijkheid"),
            new Place("/privacy", "/privacy"),
            new Place("/zo-rekenen-wij", "/zo-rekenen-wij"));

    /** Not pages of their own: visited elsewhere, sent on at once, or no page but a file. */
    private static final Set<String> NO_PLACE = Set.of("/", "/inloggen", "/error");

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
    @MethodSource("places")
    void a_page_is_fit_for_everybody_in_both_languages(Place place, Visitors visitors) {
        Visitor visitor = visitors.stranger().signIn("wijkcoach");
        String name = place.pattern().replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");

        visitor.open(place.address()).findsThePageFit(name);
        visitor.open(place.address() + "?taal=en").findsThePageFit(name + "-en");
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
