package org.alongside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.alongside.isolation.Database;
import org.alongside.kit.Answer;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;
import org.alongside.kit.Portal;
import org.alongside.kit.Visitor;
import org.alongside.testing.Proves;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The statement of a closed month in every format, and shown to a council. Kent is only read; in Leeds it is shared. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class StatementsIT {

    private static final Pattern AMOUNT = Pattern.compile("-?£\\d{1,3}(,\\d{3})*(\\.\\d\\d)?");

    @Test
    @Proves({"R-A11Y-08", "R-POOL-34"})
    void page_file_table_and_easy_words_agree_to_the_penny() throws IOException {
        try (Browser browser = Browser.withoutScript().knownAs(Demo.in("asha", Demo.KENT))) {
            String address = statement(Demo.KENT);
            List<String> page = amounts(browser.open(address).page().locator("main [aria-hidden=true]").allInnerTexts());
            assertThat(page).hasSizeGreaterThan(6);
            String check = browser.text().replaceAll("(?s).*Check: ([0-9a-f]{8}).*", "$1");

            String file = "/kent/community/statement/%s/%s".formatted(KeptThings.in(Demo.KENT, "pool"),
                    KeptThings.in(Demo.KENT, "closedMonth"));
            String pdf = pdf(fetched(browser, file + ".pdf"));
            String csv = new String(fetched(browser, file + ".csv"), StandardCharsets.UTF_8);
            String easy = browser.open(address + "&format=easy").text();
            assertThat(amounts(List.of(pdf))).containsExactlyElementsOf(page);
            assertThat(amounts(List.of(csv))).containsExactlyInAnyOrderElementsOf(page);
            assertThat(page).containsAll(amounts(List.of(easy)));
            assertThat(List.of(pdf, csv, easy)).allSatisfy(text -> assertThat(text).contains(check));
        }
    }

    @Test
    @Proves({"AC-C76", "R-POOL-37", "R-PRIV-09", "R-PRIV-04"})
    void a_council_sees_one_month_until_it_is_taken_back_and_each_look_is_kept() {
        Visitor asha = Portal.underTest().visitor(Demo.in("asha", Demo.LEEDS));
        String share = statement(Demo.LEEDS).replace("/statement?", "/statement/share?");
        Answer shared = asha.send(asha.get(share), Map.of());
        String link = URI.create(shared.page().selectFirst("main code").text()).getRawPath() + "?"
                + URI.create(shared.page().selectFirst("main code").text()).getRawQuery();
        String own = asha.get(statement(Demo.LEEDS)).page().text();

        Visitor council = Portal.underTest().visitor();
        Answer seen = council.get(link);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Cache-Control")).contains("no-store");
        assertThat(seen.page().select("meta[name=robots]").attr("content")).contains("noindex");
        Document page = seen.page();
        assertThat(page.select("main [aria-hidden=true]").eachText())
                .containsExactlyElementsOf(asha.get(statement(Demo.LEEDS)).page().select("main [aria-hidden=true]").eachText());
        assertThat(own).contains("Ben ");
        assertThat(page.text()).contains("a member").doesNotContain("Ben ").doesNotContain("Cora ");
        assertThat(page.select("main").text()).as("whose it is").doesNotContainPattern("(?i)\\byour?\\b");
        assertThat(seen.links()).as("leads nowhere else in the group").noneMatch(one -> one.matches(".*[?&](pool|id)=.*"));

        Answer mine = asha.get(share);
        assertThat(mine.page().selectFirst("main").text()).contains("It was opened on:");
        String stop = mine.links().stream().filter(one -> one.contains("/statement/stop")).findFirst().orElseThrow();
        asha.send(asha.get(stop), Map.of());
        Answer after = council.get(link);
        assertThat(after.heading()).isEqualTo("No longer shared");
        assertThat(after.page().select("main").text()).doesNotContain("£");

        assertThat(Database.rows("""
                select shown from community.council_view v join community.council_link l on l.id = v.link_id
                where l.withdrawn_at is not null and l.tenant_id = (select id from platform.area where slug = 'leeds')
                order by seen_at""")).containsExactly("t", "f");
        String secret = link.substring(link.indexOf("link=") + 5);
        assertThat(Database.rows("select count(*) from community.council_link where fingerprint = '" + secret + "'"))
                .containsExactly("0");
        assertThat(council.get(link.substring(0, link.length() - 1)).status()).isEqualTo(404);
        assertThat(Portal.underTest().visitor().get(link.replace("/leeds/", "/kent/")).status()).isEqualTo(404);
    }

    private static String statement(String area) {
        return "/%s/community/statement?pool=%s&month=%s".formatted(area, KeptThings.in(area, "pool"),
                KeptThings.in(area, "closedMonth"));
    }

    private static byte[] fetched(Browser browser, String path) {
        return browser.page().context().request().get(Portal.underTest().address().resolve(path).toString()).body();
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument read = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(read);
        }
    }

    private static List<String> amounts(List<String> texts) {
        return texts.stream().flatMap(text -> AMOUNT.matcher(text).results()).map(MatchResult::group).toList();
    }
}
