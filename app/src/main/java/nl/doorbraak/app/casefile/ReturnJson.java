package nl.doorbraak.app.casefile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** How what was filled in is kept in a version. */
final class ReturnJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<Field> DISCOUNT = List.of(Field.DISCOUNT, Field.DISCOUNT_TIMING);

    private ReturnJson() {}

    static String write(ReturnInput input) {
        return MAPPER.writeValueAsString(input.entries());
    }

    static ReturnInput read(String json) {
        return discountInBasis(new ReturnInput(List.of(MAPPER.readValue(json, Entry[].class))));
    }

    /** The discount once stood among the corrections; it belongs with the prices it is about. */
    private static ReturnInput discountInBasis(ReturnInput input) {
        Optional<Entry> old = input.the(EntryKind.CORRECTIONS)
                .filter(each -> each.given(Field.DISCOUNT).isPresent());
        Optional<Entry> basis = input.the(EntryKind.BASIS);
        return old.isPresent() && basis.isPresent() ? input.with(with(basis.get(), old.get())) : input;
    }

    private static Entry with(Entry basis, Entry old) {
        Map<Field, String> fields = new EnumMap<>(basis.fields());
        DISCOUNT.forEach(field -> old.given(field).ifPresent(text -> fields.putIfAbsent(field, text)));
        return new Entry(basis.id(), basis.kind(), fields, basis.statedOn(), basis.price());
    }
}
