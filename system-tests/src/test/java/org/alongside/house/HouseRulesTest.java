package org.alongside.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    static Stream<ClassRule> class_rules() {
        return Stream.concat(Stream.of(ModuleRule.values()), Stream.of(FeatureRule.values()));
    }

    @ParameterizedTest
    @MethodSource("class_rules")
    void the_product_keeps(ClassRule rule) {
        rule.rule().check(House.product());
    }

    @ParameterizedTest
    @MethodSource("class_rules")
    void the_planted_violation_trips(ClassRule rule) {
        JavaClasses planted = House.planted((Enum<?>) rule);
        assertThat(planted).as("a planted violation of %s", rule).isNotEmpty();
        assertThatThrownBy(() -> rule.rule().check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(rule.name())
                .hasMessageContaining(House.PLANTED);
    }

    /** Integration is an edge, and for the portal also a module with insides. */
    @Test
    void a_page_that_looks_into_integration_trips_like_one_that_looks_into_a_business_module() {
        ClassRule rule = ModuleRule.EDGES_USE_ONLY_BOUNDARIES;
        assertThatThrownBy(() -> rule.rule().check(House.planted((Enum<?>) rule)))
                .hasMessageContaining(".portal.accreditation.NosyPage")
                .hasMessageContaining(".portal.feeds.NosyPage");
    }

    @ParameterizedTest
    @EnumSource
    void the_files_keep(FileRule rule) {
        assertThat(rule.breachesIn(House.ROOT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_planted_file_trips(FileRule rule) {
        assertThat(House.plantedFiles(rule)).isDirectory();
        assertThat(rule.breachesIn(House.plantedFiles(rule))).isNotEmpty();
    }

    @Test
    void every_rule_has_a_fixture_and_every_fixture_a_rule() throws IOException {
        assertThat(foldersIn("src/test/java/org/alongside/planted"))
                .containsExactlyInAnyOrderElementsOf(class_rules().map(ClassRule::name).map(this::inLowerCase).toList());
        assertThat(foldersIn("src/test/resources/planted"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(FileRule.values()).map(Enum::name).map(this::inLowerCase).toList());
    }

    /** A rule over no classes holds always. */
    @Test
    void the_product_is_there_to_be_looked_at() {
        assertThat(House.product()).hasSizeGreaterThan(20);
        assertThat(House.product().contain("org.alongside.platform.state.Transitions")).isTrue();
    }

    /** A place that has gone must not stay open for whoever takes its name next. */
    @Test
    void every_named_place_for_sql_exists_and_uses_it() {
        assertThat(Calls.PLACES_FOR_SQL).allSatisfy(place ->
                assertThatThrownBy(() -> classes().should(Calls.runNoSql())
                        .check(House.product().that(belongTo(place))))
                        .isInstanceOf(AssertionError.class));
    }

    @Test
    void nothing_planted_is_in_the_product() {
        assertThat(House.product()).noneMatch(type -> type.getName().startsWith(House.PLANTED));
    }

    private static DescribedPredicate<JavaClass> belongTo(String place) {
        return DescribedPredicate.describe("belong to " + place,
                type -> type.getName().equals(place) || type.getName().startsWith(place + "$"));
    }

    private static List<String> foldersIn(String path) throws IOException {
        try (Stream<Path> entries = Files.list(Path.of(path))) {
            return entries.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).toList();
        }
    }

    private String inLowerCase(String rule) {
        return rule.toLowerCase(Locale.ROOT);
    }
}
