package nl.doorbraak.engine.calculation;

import static nl.doorbraak.engine.graphs.Nodes.euro;
import static nl.doorbraak.engine.graphs.Nodes.product;
import static nl.doorbraak.engine.graphs.Nodes.share;
import static nl.doorbraak.engine.graphs.Nodes.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import nl.doorbraak.engine.graphs.RandomGraphs;
import org.junit.jupiter.api.Test;

class SubstitutionTest {

    private final Known rent = euro("rent", "600");
    private final Known gas = euro("gas", "100");
    private final Calculation untouched = product("untouched", gas, share("chance", "0.5"));
    private final Calculation doubled = sum("doubled", rent, rent);
    private final Calculation result = sum("result", doubled, untouched);

    @Test
    void a_changed_leaf_changes_everywhere_it_is_used_and_nothing_else() {
        Calculation changed = Substitution.of(rent, new BigDecimal("700")).in(result);
        Calculation part = changed.parts().getFirst();
        assertThat(part.parts().getFirst()).isEqualTo(rent.withFigure(new BigDecimal("700")));
        assertThat(part.parts().getFirst()).isSameAs(part.parts().getLast());
        assertThat(changed.parts().getLast()).isSameAs(untouched);
        assertThat(changed.key()).isEqualTo("result");
    }

    @Test
    void results_that_share_a_node_go_on_sharing_it() {
        List<Calculation> changed = Substitution.of(rent, BigDecimal.ONE).in(List.of(doubled, result));
        assertThat(changed.getLast().parts().getFirst()).isSameAs(changed.getFirst());
    }

    @Test
    void a_substituted_graph_has_the_same_shape_for_every_kind_of_node() {
        Calculation random = RandomGraphs.quantified(7, 200);
        Known leaf = (Known) Graph.of(random).leaves().getFirst();
        Calculation back = Substitution.of(leaf, leaf.figure()).in(random);
        assertThat(back).isEqualTo(random);
        assertThat(Graph.of(back).byKey().keySet())
                .containsExactlyElementsOf(Graph.of(random).byKey().keySet());
    }

    @Test
    void a_graph_lists_parts_before_wholes_and_each_node_once() {
        List<Calculation> nodes = Graph.of(result).nodes();
        assertThat(nodes).doesNotHaveDuplicates().last().isSameAs(result);
        assertThat(nodes.indexOf(rent)).isLessThan(nodes.indexOf(doubled));
        assertThat(Graph.of(result).leaves()).extracting(Calculation::key).containsExactly("rent", "gas", "chance");
        assertThat(Graph.of(result).find("untouched")).containsSame(untouched);
        assertThat(Graph.of(result).find("nowhere")).isEmpty();
    }

    @Test
    void two_nodes_with_one_key_are_refused() {
        Graph graph = Graph.of(sum("total", euro("rent", "1"), euro("rent", "1")));
        assertThatThrownBy(graph::byKey).hasMessage("two nodes have the key rent");
    }
}
