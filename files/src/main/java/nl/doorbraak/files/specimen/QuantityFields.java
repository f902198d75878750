package nl.doorbraak.files.specimen;

import java.util.List;
import java.util.Optional;
import nl.doorbraak.engine.effect.Quantity;
import nl.doorbraak.engine.price.PriceUnit;
import nl.doorbraak.engine.price.Stated;
import nl.doorbraak.engine.wording.Label;
import nl.doorbraak.files.yaml.As;
import nl.doorbraak.files.yaml.Fields;
import nl.doorbraak.files.yaml.Node;
import nl.doorbraak.files.yaml.Numbers;
import nl.doorbraak.files.yaml.Scalars;

/**
 * Reads how many: a bare number, or named {@code terms} that are added up, each a list of factors that are multiplied,
 * and what the whole is divided by ({@code per}).
 */
final class QuantityFields {

    private QuantityFields() {}

    /** How many, before the unit is known. */
    record Terms(List<Quantity.Term> terms, Optional<Quantity.Factor> per) {
        Quantity in(PriceUnit unit) {
            return new Quantity(terms, per, unit);
        }
    }

    static As<Terms> terms(Defaults defaults) {
        As<Terms> group = Fields.object(fields -> {
            var terms = fields.required("terms", Scalars.listOf(term(defaults)));
            var per = fields.optional("per", factor(defaults));
            return fields.whole(() -> new Terms(terms.get(), per.get()));
        });
        As<Terms> bare = defaults.figure(Numbers.notNegative()).map(QuantityFields::bare);
        return (node, path, refusals) ->
                isGroup(node) ? group.read(node, path, refusals) : bare.read(node, path, refusals);
    }

    private static boolean isGroup(Node node) {
        return node instanceof Node.Mapping mapping && !mapping.entries().containsKey("figure");
    }

    private static Terms bare(Stated figure) {
        var factor = new Quantity.Factor(Label.term("file.quantity"), figure);
        return new Terms(List.of(new Quantity.Term(List.of(factor))), Optional.empty());
    }

    private static As<Quantity.Term> term(Defaults defaults) {
        return Scalars.listOf(factor(defaults)).map(Quantity.Term::new);
    }

    static As<Quantity.Factor> factor(Defaults defaults) {
        return Fields.object(fields -> {
            var name = fields.required("name", Scalars.label());
            var figure = fields.required("figure", defaults.figure(Numbers.notNegative()));
            return fields.whole(() -> new Quantity.Factor(name.get(), figure.get()));
        });
    }
}
