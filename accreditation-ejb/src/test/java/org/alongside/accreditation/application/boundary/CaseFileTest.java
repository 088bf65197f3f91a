package org.alongside.accreditation.application.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.accreditation.application.control.PersonalArrangements;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

/** What a panel reads has no place for what a person needed so that they could take part. */
@Proves({"R-ACC-29", "R-ACC-39", "AC-A23", "AC-A28"})
class CaseFileTest {

    private static final String PRIVATE = "(?i).*(arrange|adjust|waive|fee|pence|extra|pause|clock|replyBy|target).*";

    @Test
    void nothing_in_the_file_can_hold_an_adjustment_a_waiver_or_the_clock() {
        assertThat(components(CaseFile.class, new HashSet<>())).isNotEmpty().noneMatch(name -> name.matches(PRIVATE));
    }

    @Test
    void who_writes_the_file_has_no_way_to_what_is_private() {
        assertThat(Stream.of(CaseFiles.class, PutBeforePanel.class, ReadCasesToAssess.class)
                .flatMap(type -> Stream.of(type.getDeclaredFields())))
                .noneMatch(field -> field.getType() == PersonalArrangements.class);
    }

    /** The names of all components, through lists and records. */
    private static Set<String> components(Type type, Set<Type> seen) {
        Set<String> names = new HashSet<>();
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(inner -> names.addAll(components(inner, seen)));
        } else if (type instanceof Class<?> known && known.isRecord() && seen.add(known)) {
            for (RecordComponent component : known.getRecordComponents()) {
                names.add(component.getName());
                names.addAll(components(component.getGenericType(), seen));
            }
        }
        return names;
    }
}
