package org.alongside.integration.camt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** A reader of XML that stops at what no statement has: a document type, an entity, a hole without bottom, a text without end. */
final class GuardedXml extends StreamReaderDelegate {

    private static final int DEEPEST = 40;
    private static final int LONGEST_TEXT = 65_536;

    private int depth;
    private int text;

    private GuardedXml(XMLStreamReader xml) {
        super(xml);
    }

    /** The JDK's own parser, whatever the server brings: its ways of being closed are known. */
    static GuardedXml of(InputStream bytes) throws XMLStreamException, IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, space) -> {
            throw new XMLStreamException("Something outside is asked for");
        });
        return new GuardedXml(factory.createXMLStreamReader(letters(bytes)));
    }

    /** UTF-8, as these files are: what is not stops the reading, whatever the file says of itself. */
    private static Reader letters(InputStream bytes) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        switch (event) {
            case START_ELEMENT -> {
                text = 0;
                refuseIf(++depth > DEEPEST, "Too deep");
            }
            case END_ELEMENT -> depth--;
            case CHARACTERS, CDATA, SPACE, COMMENT -> {
                text += getTextLength();
                refuseIf(text > LONGEST_TEXT, "Too long a text");
            }
            case DTD -> refuseIf(true, "A document type");
            case ENTITY_REFERENCE -> refuseIf(true, "An entity");
            default -> {
                // Nothing else can do harm.
            }
        }
        return event;
    }

    private void refuseIf(boolean found, String what) throws XMLStreamException {
        if (found) {
            throw new XMLStreamException(what, getLocation());
        }
    }
}
