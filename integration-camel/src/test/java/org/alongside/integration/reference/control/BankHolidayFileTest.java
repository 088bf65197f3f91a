package org.alongside.integration.reference.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.integration.reference.ListRule;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.reference.ReferenceRow;
import org.alongside.platform.time.BankHolidays;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Proves("F14")
class BankHolidayFileTest {

    private static final List<String> DAYS = BankHolidays.of(2027).stream().map(LocalDate::toString).sorted().toList();

    @Test
    void a_year_is_read_as_gov_uk_publishes_it() {
        assertThat(read(published(DAYS))).extracting(ReferenceRow::key).containsExactlyElementsOf(DAYS);
        assertThat(read(published(DAYS)).get(0)).isEqualTo(new ReferenceRow("2027-01-01", List.of("A day")));
    }

    @Test
    void the_same_year_is_read_as_the_source_of_the_page_has_it() {
        String days = DAYS.stream().map(LocalDate::parse).map(day -> "{'title':'bank_holidays.good_friday','date':'%02d/%02d/%d'}"
                .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())).collect(Collectors.joining(","));
        List<ReferenceRow> rows = read("{'divisions':{'common.nations.england-and-wales_slug':{'title':'x','2027':[" + days
                + "],'slug':'y'},'common.nations.scotland_slug':{'2027':[{'title':'z','date':'02/01/2027'}]}}}");

        assertThat(rows).extracting(ReferenceRow::key).containsExactlyElementsOf(DAYS);
        assertThat(rows).extracting(ReferenceRow::name).containsOnly("Good friday");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "not json", "{", "{'england-and-wales':{'events':[]},'england-and-wales':{}}", "\u0000{}"})
    void what_is_no_json_object_is_refused_with_a_reason(String text) {
        assertThat(refused(text)).singleElement().extracting(Breach::rule).isEqualTo(ListRule.NOT_JSON);
    }

    @Test
    void what_is_nested_too_deep_or_too_large_is_refused_without_being_built() {
        assertThat(refused("{'a':".repeat(40) + "1" + "}".repeat(40))).extracting(Breach::rule).containsExactly(ListRule.NOT_JSON);
        assertThat(refused("{'a':'" + "x".repeat(6_000_000) + "'}")).extracting(Breach::rule).containsExactly(ListRule.NOT_JSON);
        assertThatThrownBy(() -> BankHolidayFile.read(new byte[] {'{', (byte) 0xC3, '}'})).isInstanceOf(RuleBroken.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'england-and-wales':[]}", "{'england-and-wales':{'events':{}}}", "{'england-and-wales':null}",
        "{'england-and-wales':{'events':[]}}", "{'scotland':{'events':[{'title':'x','date':'2027-01-01'}]}}", "{'divisions':3}",
        "{'divisions':{'common.nations.england-and-wales_slug':{'2027':7}}}"})
    void a_file_without_days_for_england_is_refused(String text) {
        assertThat(refused(text)).extracting(Breach::rule).containsExactly(ListRule.NO_DAYS);
    }

    @Test
    void every_day_that_cannot_be_read_is_named_and_nothing_is_taken() {
        String events = "{'title':'x','date':'2027-02-30'},{'title':'x','date':20270101},{'title':'x'},7,null,{'date':'2027-01-01'},"
                + "{'title':'','date':'2027-03-01'},{'title':'a\\u0007b','date':'2027-03-02'},{'title':'x','date':'2027-03-03'},"
                + "{'title':'y','date':'03/03/2027'}";
        assertThat(refused("{'england-and-wales':{'events':[" + events + "]}}")).containsExactly(
                day(1), day(2), day(3), day(4), day(5),
                at(ListRule.DAY_WITHOUT_NAME, LocalDate.of(2027, 1, 1)), at(ListRule.DAY_WITHOUT_NAME, LocalDate.of(2027, 3, 1)),
                at(ListRule.DAY_WITHOUT_NAME, LocalDate.of(2027, 3, 2)), at(ListRule.DAY_TWICE, LocalDate.of(2027, 3, 3)),
                at(ListRule.YEAR_NOT_WHOLE, "2027", 1L, 8));
    }

    /** Taken for whole, it would open banks on days on which they are closed. */
    @Test
    void a_part_of_a_year_is_refused_and_so_is_a_year_full_of_holidays() {
        assertThat(refused(published(DAYS.subList(0, 7)))).containsExactly(at(ListRule.YEAR_NOT_WHOLE, "2027", 7L, 8));
        List<String> more = Stream.concat(DAYS.stream(), Stream.of("2027-06-07", "2027-06-08", "2027-06-09", "2027-06-10",
                "2027-06-11")).toList();
        assertThat(refused(published(more))).extracting(Breach::rule).containsExactly(ListRule.YEAR_NOT_WHOLE);
        assertThat(read(published(more.subList(0, 10)))).as("two were proclaimed").hasSize(10);
    }

    @Test
    void a_list_without_end_is_refused() {
        List<String> days = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2027, 1, 1); days.size() <= 2000; day = day.plusDays(1)) {
            days.add(day.toString());
        }
        assertThat(refused(published(days))).containsExactly(at(ListRule.TOO_MANY_ROWS, 2000));
    }

    private static Breach day(int number) {
        return at(ListRule.DAY_NOT_READ, number);
    }

    private static Breach at(ListRule rule, Object... words) {
        return Breach.at("file", rule, words);
    }

    private static String published(List<String> days) {
        return "{'england-and-wales':{'division':'england-and-wales','events':[" + days.stream()
                .map("{'title':'A day','date':'%s','notes':'','bunting':true}"::formatted).collect(Collectors.joining(",")) + "]}}";
    }

    private static List<ReferenceRow> read(String text) {
        return BankHolidayFile.read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static List<Breach> refused(String text) {
        try {
            throw new AssertionError("It was read: " + read(text));
        } catch (RuleBroken refused) {
            return refused.breaches();
        }
    }
}
