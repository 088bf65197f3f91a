package org.alongside.portal.file;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** What a screen reader is told about the parts of a file. */
public final class PdfTags {

    private PdfTags() {
    }

    public static List<String> of(PDDocument file) {
        return below(file.getDocumentCatalog().getStructureTreeRoot());
    }

    private static List<String> below(PDStructureNode node) {
        List<String> tags = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStandardStructureType());
                tags.addAll(below(element));
            }
        }
        return tags;
    }
}
