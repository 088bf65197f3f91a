package org.alongside.portal.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The font inside our files, and which letters it can show: those of Europe's alphabets, written left to right. */
public final class PdfLetters {

    static final String FONT = "Liberation Sans";
    static final String FONT_FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private PdfLetters() {
    }

    /** False when one of them would be a {@code #} in the file, or stand in the wrong order. */
    public static boolean show(String words) {
        return words.codePoints().allMatch(one -> isLeftToRight(one) && Held.LETTERS.getGlyphId(one) != 0);
    }

    private static boolean isLeftToRight(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Read once. */
    private static final class Held {

        private static final CmapLookup LETTERS = read();

        private static CmapLookup read() {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(
                    PDDocument.class.getResourceAsStream(FONT_FILE)))) {
                return font.getUnicodeCmapLookup();
            } catch (IOException cannotHappen) {
                throw new UncheckedIOException("The font of our files cannot be read", cannotHappen);
            }
        }
    }
}
