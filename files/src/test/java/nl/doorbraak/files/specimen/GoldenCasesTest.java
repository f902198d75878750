package nl.doorbraak.files.specimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Published figures come out of the engine: each file is a test, named by its own sentence. */
class GoldenCasesTest {

    @TestFactory
    Stream<DynamicTest> golden() {
        return OurSpecimens.files().stream()
                .map(OurSpecimens::read)
                .map(specimen -> dynamicTest(specimen.sentence(), () -> comesOut(specimen)));
    }

    private static void comesOut(Specimen specimen) {
        Computed computed = Computed.of(specimen).orThrow();
        assertThat(computed.broken())
                .as(() -> "computed: "
                        + specimen.published().stream()
                                .map(published -> published.figure() + " = " + computed.at(published.figure()))
                                .toList())
                .isEmpty();
    }

    @Test
    void a_changed_printed_figure_is_noticed() {
        Specimen specimen = OurSpecimens.named("zoveel-meer-2017-2018");
        Published net = specimen.published().stream()
                .filter(published -> published.figure().equals("net"))
                .findFirst()
                .orElseThrow();
        Published misprint = new Published(
                net.figure(),
                net.printed().map(BigDecimal.ONE::add),
                net.claim(),
                net.computed(),
                net.reproduces(),
                net.decimals(),
                net.why(),
                net.reference());
        Specimen wrong = new Specimen(
                specimen.file(),
                specimen.sentence(),
                specimen.about(),
                specimen.source(),
                specimen.input(),
                List.of(misprint),
                specimen.places());
        assertThat(Computed.of(wrong).orThrow().broken()).containsExactly(misprint);
    }
}
