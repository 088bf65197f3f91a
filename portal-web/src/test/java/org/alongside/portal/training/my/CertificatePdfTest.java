package org.alongside.portal.training.my;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.alongside.portal.file.PdfTags;
import org.alongside.testing.Proves;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatePdfTest {

    private static final CertificateText TEXT = new CertificateText("Certificate of training", "Zoë O’Neill & <b>Sons</b>",
            "Safeguarding, part 1", "Version 3 of the course, 12 hours of teaching.", "Co-trained.", "It covers:",
            List.of("C11 Mental capacity (in full)", "C12 Abuse (an introduction)"),
            "This is not accreditation. It says that somebody completed a course.", "Certificate number 7");

    @Test
    @Proves({"R-TRN-34", "R-TRN-33"})
    void it_says_that_it_is_not_accreditation_and_which_version_was_delivered() throws IOException {
        try (PDDocument read = Loader.loadPDF(CertificatePdf.of(TEXT))) {
            assertThat(new PDFTextStripper().getText(read)).contains("This is not accreditation")
                    .contains("Version 3 of the course").contains("Zoë O’Neill & <b>Sons</b>").contains("C12 Abuse");
        }
    }

    @Test
    void a_screen_reader_finds_its_language_its_title_and_its_structure() throws IOException {
        try (PDDocument read = Loader.loadPDF(CertificatePdf.of(TEXT))) {
            PDDocumentCatalog catalog = read.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(read.getDocumentInformation().getTitle()).startsWith("Certificate of training of Zoë");
            assertThat(read.getDocumentInformation().getSubject()).contains("not accreditation");
            assertThat(new String(catalog.getMetadata().toByteArray())).contains("pdfuaid");
            assertThat(PdfTags.of(read)).contains("H1", "H2", "P", "L", "LI", "LBody");
            assertThat(read.getPage(0).getResources().getFontNames()).allSatisfy(name -> assertThat(
                    read.getPage(0).getResources().getFont(name).isEmbedded()).as(fontOf(name)).isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoë O’Neill", "Łukasz Żółć", "Ştefan Țuţu", "Ελένη", "Олександра", "Trương Mỹ Hoa"})
    void the_letters_of_europe_are_in_the_file_as_they_were_written(String name) throws IOException {
        assertThat(CertificatePdf.shows(named(name))).isTrue();
        try (PDDocument read = Loader.loadPDF(CertificatePdf.of(named(name)))) {
            assertThat(new PDFTextStripper().getText(read)).contains(name);
        }
    }

    /** The page then says that the file cannot show them; here is why it has to. */
    @ParameterizedTest
    @ValueSource(strings = {"سارة", "李娜", "ਸਿਮਰਨ"})
    void letters_that_the_file_cannot_show_are_known(String name) throws IOException {
        assertThat(CertificatePdf.shows(named(name))).isFalse();
        try (PDDocument read = Loader.loadPDF(CertificatePdf.of(named(name)))) {
            assertThat(new PDFTextStripper().getText(read)).doesNotContain(name);
        }
    }

    private static CertificateText named(String learner) {
        return new CertificateText(TEXT.title(), learner, TEXT.completed(), TEXT.delivered(), TEXT.coTrained(),
                TEXT.areasOf(), TEXT.areas(), TEXT.statement(), TEXT.number());
    }

    /** What is not said in a tag is not read out: the planted page shows that the test would see it. */
    @Test
    void a_page_without_tags_has_none() throws IOException {
        try (PDDocument bare = new PDDocument()) {
            assertThat(bare.getDocumentCatalog().getStructureTreeRoot()).isNull();
            assertThat(bare.getDocumentCatalog().getLanguage()).isNull();
        }
    }

    private static String fontOf(COSName name) {
        return "font " + name.getName();
    }
}
