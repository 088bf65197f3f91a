package org.alongside.accreditation.register.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.accreditation.register.BrokerNumber;
import org.alongside.accreditation.register.Language;
import org.alongside.accreditation.register.RegisterPage;
import org.alongside.accreditation.register.RegisterSearch;
import org.alongside.accreditation.register.WayOfCommunicating;
import org.alongside.server.testing.TestDatabase;
import org.alongside.testing.Proves;
import org.alongside.testing.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A register of 20,000 entries, the design size: search reads its index and a page, never the table. */
@Proves("R-ACC-92")
class LargeRegisterIT {

    private static final int ENTRIES = 20_000;
    private static final int PAGE = RegisterSearch.PAGE_SIZE;

    @RegisterExtension
    static final Store store = Store.of("accreditation");
    private static ARegister here;
    private static DailyShuffle order;

    @BeforeAll
    static void fill() throws SQLException {
        here = ARegister.of(store, "leeds");
        order = DailyShuffle.of(here.area(), LocalDate.of(2026, 11, 22));
        insert(here.area());
    }

    @AfterAll
    static void close() {
        ARegister.of(store, "leeds");
    }

    @Test
    void facets_are_counted_and_cut_to_a_page_without_reading_a_table_through() {
        RegisterSearch search = new RegisterSearch("", EnumSet.of(Language.POLISH), EnumSet.of(WayOfCommunicating.BSL),
                Set.of(), Set.of(), Set.of(), true, false, false, false, 2);

        RegisterPage page = search(search);
        assertThat(page.entries()).hasSize(PAGE);
        assertThat(page.total()).isEqualTo(ENTRIES / 40);
        assertReadsAPageByIndex(search);
    }

    @Test
    void the_whole_list_is_counted_and_cut_to_a_page_without_reading_a_table_through() {
        assertThat(search(RegisterSearch.EVERYBODY).total()).isEqualTo(ENTRIES);
        assertReadsAPageByIndex(RegisterSearch.EVERYBODY.onPage(500));
    }

    @Test
    void a_name_is_found_without_reading_a_table_through() {
        assertThat(search(text("person4711")).total()).isEqualTo(1);
        assertReadsAPageByIndex(text("person4711"));
    }

    @Test
    void a_place_is_found_without_reading_a_table_through() {
        assertThat(search(text("otley")).total()).isEqualTo(ENTRIES / 100);
        assertReadsAPageByIndex(text("otley").onPage(5));
    }

    @Test
    void a_word_that_everybody_has_is_cut_to_a_page_deep_in_without_reading_a_table_through() {
        assertThat(search(text("leeds")).total()).isEqualTo(ENTRIES);
        assertReadsAPageByIndex(text("leeds").onPage(700));
    }

    /** What the tests above would see if there were no index. */
    @Test
    void a_table_that_is_read_through_would_be_noticed() {
        List<Object> parameters = new ArrayList<>(List.of(here.area()));
        String sql = RegisterIndex.sql(Sought.of(text("otley")), order, PAGE, 0, parameters);

        assertThat(explain(sql, parameters, "indexscan", "indexonlyscan", "bitmapscan")).contains("Seq Scan");
    }

    private static RegisterSearch text(String text) {
        return new RegisterSearch(text, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, false, false, false, 1);
    }

    private static RegisterPage search(RegisterSearch search) {
        return here.in(em -> ARegister.register(em).search(search, order));
    }

    private static void assertReadsAPageByIndex(RegisterSearch search) {
        List<Object> parameters = new ArrayList<>(List.of(here.area()));
        String sql = RegisterIndex.sql(Sought.of(search), order, PAGE, (search.page() - 1) * PAGE, parameters);
        String finding = explain(sql, parameters);
        assertThat(finding).doesNotContain("Seq Scan").contains("Index");

        List<?> page = here.in(em -> new ArrayList<Object>(
                ARegister.register(em).search(search, order).entries().stream().map(entry -> entry.id()).toList()));
        String ids = page.stream().map(id -> "'" + id + "'").collect(Collectors.joining(","));
        String reading = explain("select * from accreditation.register_entry where tenant_id = ?1 and id in (" + ids + ")",
                List.of(here.area()));
        assertThat(reading).doesNotContain("Seq Scan").contains("register_entry_pkey").doesNotContain("Rows Removed by Filter");
    }

    private static String explain(String sql, List<Object> parameters, String... without) {
        return here.in(em -> {
            for (String way : without) {
                em.createNativeQuery("select set_config('enable_" + way + "', 'off', true)")
                        .setHint("eclipselink.jdbc.allow-native-sql-query", true).getSingleResult();
            }
            var query = em.createNativeQuery("explain (analyze, costs off) " + sql)
                    .setHint("eclipselink.jdbc.allow-native-sql-query", true);
            for (int i = 0; i < parameters.size(); i++) {
                query.setParameter(i + 1, parameters.get(i));
            }
            List<?> lines = query.getResultList();
            return lines.stream().map(Object::toString).collect(Collectors.joining("\n"));
        });
    }

    /** In SQL, because it is a lot. Each broker has the terms that an entry of theirs would have. */
    private static void insert(UUID area) throws SQLException {
        Random random = new Random(20_000);
        Set<String> numbers = new LinkedHashSet<>();
        while (numbers.size() < ENTRIES) {
            numbers.add(BrokerNumber.draw(random).value());
        }
        try (Connection connection = TestDatabase.superuserConnection(); var work = connection.createStatement()) {
            connection.setAutoCommit(false);
            work.execute("create temporary table many (i int, person uuid, id uuid, number text) on commit preserve rows");
            try (var fill = connection.prepareStatement("""
                    insert into many select i, gen_random_uuid(), gen_random_uuid(), number
                    from unnest(?::text[]) with ordinality as numbers (number, i)""")) {
                fill.setArray(1, connection.createArrayOf("text", numbers.toArray()));
                fill.execute();
            }
            for (String step : STEPS) {
                work.execute(step.replace(":area", "'" + area + "'"));
            }
            connection.commit();
            connection.setAutoCommit(true);
            work.execute("vacuum analyze accreditation.register_term");
            work.execute("vacuum analyze accreditation.register_entry");
        }
    }

    private static final List<String> STEPS = List.of("""
            insert into platform.person (id, name, email, password_hash, created_at, version)
            select person, 'Person' || i || ' Of Leeds', person || '@example.org', 'none', now(), 1 from many""", """
            insert into accreditation.broker (id, number, person_id, drawn_at, version)
            select gen_random_uuid(), number, person, now(), 1 from many""", """
            insert into accreditation.accreditation (tenant_id, id, number, person_id, status, version)
            select :area, id, number, person, 'ACTIVE', 1 from many""", """
            insert into accreditation.register_entry (tenant_id, id, number, name, status, since, until, assured_on,
                edition_code, body_name, with_conditions, limited, last_modified, public_name, legal_form, own_words, town,
                languages, ways, experience, methods, taking_new_people, evenings, weekends, free_first_talk, email, phone,
                url, connected_providers, version)
            select :area, id, number, 'Person' || i || ' Of Leeds', 'ACTIVE', '2026-05-12', '2029-05-11', '2026-05-12', 'CUR-1',
                'Body', false, false, now(), '', 'SOLE', repeat('I listen first. ', 60), case when i % 100 = 0 then 'Otley' else 'Leeds' end, '', '', '', '', true, false,
                false, false, 'a@example.org', '', '', 'none declared', 1 from many""", """
            insert into accreditation.register_term (tenant_id, entry_id, term)
            select :area, id, term from many, unnest(array_remove(array['listed', 'shown', 'word:person' || i, 'word:of',
                'word:leeds', case when i % 10 = 0 then 'language:POLISH' else 'language:ENGLISH' end,
                case when i % 100 = 0 then 'word:otley' end, case when i % 20 = 0 then 'way:BSL' end, case when i % 40 = 0 then 'new' end], null)) as term""");
}
