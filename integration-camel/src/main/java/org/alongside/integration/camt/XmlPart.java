package org.alongside.integration.camt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A small part of a statement, whole: one balance, one movement. */
final class XmlPart {

    /** More than any movement has, also one of many payments; what has more could fill the memory. */
    private static final int LARGEST = 50_000;

    private final String name;
    private final String currency;
    private final long line;
    private final List<XmlPart> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private XmlPart(XMLStreamReader xml) {
        name = xml.getLocalName();
        currency = xml.getAttributeValue(null, "Ccy");
        line = xml.getLocation().getLineNumber();
    }

    /** From its start to its end. */
    static XmlPart read(XMLStreamReader xml) throws XMLStreamException {
        return read(xml, new int[] {LARGEST});
    }

    private static XmlPart read(XMLStreamReader xml, int[] left) throws XMLStreamException {
        if (--left[0] < 0) {
            throw new XMLStreamException("Too many parts", xml.getLocation());
        }
        XmlPart part = new XmlPart(xml);
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                part.parts.add(read(xml, left));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                part.text.append(xml.getText());
            }
        }
        return part;
    }

    String name() {
        return name;
    }

    String currency() {
        return currency;
    }

    long line() {
        return line;
    }

    String text() {
        return text.toString().strip();
    }

    /** Every part at the end of this path. */
    Stream<XmlPart> all(String... path) {
        Stream<XmlPart> found = Stream.of(this);
        for (String step : path) {
            found = found.flatMap(one -> one.parts.stream().filter(part -> part.name.equals(step)));
        }
        return found;
    }

    Optional<XmlPart> one(String... path) {
        return all(path).findFirst();
    }

    /** The text at the end of this path; null when there is none. */
    String text(String... path) {
        return one(path).map(XmlPart::text).filter(said -> !said.isEmpty()).orElse(null);
    }

    /** The names and texts of its own parts, for codes that are made of several. */
    String joined(String between) {
        return parts.isEmpty() ? text() : parts.stream().map(part -> part.joined(between)).collect(Collectors.joining(between));
    }
}
