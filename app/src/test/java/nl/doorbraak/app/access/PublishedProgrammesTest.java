package nl.doorbraak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programmes of the papers, shown as a forecast is. */
class PublishedProgrammesTest extends WithApplication {

    private static final Pattern FIGURE = Pattern.compile("href=\"(/leren/berekeningen/[^\"?]*/figuur/[^\"]*)\"");

    private Person person = new Person(0);

    @BeforeEach
    void signed_in() {
        person = new Person(port).signedIn(somebody(Role.PROFESSIONAL));
    }

    private String page(String address) {
        var answer = person.get("/leren/berekeningen/" + address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().replaceAll("\\s+", " ").replace("\u00a0", " ");
    }

    @Test
    void almelo_stands_over_its_years_with_what_becomes_of_a_euro_if_things_go_otherwise() {
        String page = page("almelo/programma-375");

        assertThat(page)
                .contains("Het programma per jaar", "pro-fan", "Wie betaalt en wie heeft er voordeel van")
                .contains("/figuur/cumulative.2022", "/figuur/what-if.half-anyway-and-relapse.ratio.2021");
        String years = page.substring(page.indexOf("id=\"jaren\""), page.indexOf("id=\"wat-als\""));
        assertThat(years).contains("€ 750.000", "€ 4.500.000", "€ 9.378.000");
        String tried = page.substring(page.indexOf("id=\"wat-als\""), page.indexOf("id=\"betalers\""));
        assertThat(tried).contains("Zoals gepubliceerd", "3,61", "0,99", "Als de helft toch al was gebeurd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"almelo/programma-375", "arnhem/sociaal-hospitaal-150", "zwolle/doorbraak-12"})
    void a_paper_that_prints_no_range_has_no_fan_and_says_so_and_every_figure_opens(String address) {
        String page = page(address);
        Set<String> figures = new TreeSet<>();
        Matcher found = FIGURE.matcher(page);
        while (found.find()) {
            figures.add(found.group(1));
        }

        assertThat(page).contains("Daarom is er geen waaier").doesNotContain("pro-b1");
        assertThat(figures)
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        figure -> assertThat(person.get(figure).statusCode()).isEqualTo(200));
    }

    @Test
    void what_is_no_programme_has_no_years() {
        assertThat(page("zoetermeer/zoveel-meer-2017-2018"))
                .contains("Van effect naar netto")
                .doesNotContain("Het programma per jaar", "geen waaier");
    }
}
