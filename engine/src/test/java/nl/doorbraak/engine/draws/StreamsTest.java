package nl.doorbraak.engine.draws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StreamsTest {

    private final Streams streams = new Streams(20260326);

    @Test
    void a_stream_is_the_split_mix_of_the_jdk() {
        long start = streams.start("prices.shelter");
        SplittableRandom jdk = new SplittableRandom(start);
        for (int place = 0; place < 10_000; place++) {
            assertThat(Streams.at(start, place)).isEqualTo(jdk.nextLong() >>> 11);
        }
    }

    @Test
    void a_block_holds_the_numbers_of_its_places() {
        long start = streams.start("prices.shelter", 17);
        long[] block = new long[Loops.LANES];
        Streams.fill(block, start, 768);
        assertThat(block)
                .isEqualTo(IntStream.range(768, 768 + Loops.LANES)
                        .mapToLong(place -> Streams.at(start, place))
                        .toArray());
    }

    @Test
    void every_name_case_and_seed_has_a_stream_of_its_own() {
        Set<Long> starts = IntStream.range(-1, 20_000)
                .mapToObj(number -> streams.start("hazard", number))
                .collect(Collectors.toSet());
        starts.add(streams.start("hazards", 1));
        starts.add(new Streams(0).start("hazard"));
        starts.add(new Streams(1).start("hazard"));
        assertThat(starts).hasSize(20_004);
    }

    @Test
    void numbers_of_neighbouring_cases_do_not_hang_together() {
        int draws = 100_000;
        double together = 0;
        for (int draw = 0; draw < draws; draw++) {
            double one = Streams.at(streams.start("hazard", 1), draw) * Streams.UNIT - 0.5;
            double next = Streams.at(streams.start("hazard", 2), draw) * Streams.UNIT - 0.5;
            together += one * next;
        }
        assertThat(together / draws * 12).isBetween(-0.013, 0.013);
    }
}
