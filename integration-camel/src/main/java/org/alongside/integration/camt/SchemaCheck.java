package org.alongside.integration.camt;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Holds what a reader reads against a schema, to the end of the file. The JDK's own way from the one to the other prints what it
 * stumbles over to the console, with what stands in the file; this one tells nobody.
 */
final class SchemaCheck implements ErrorHandler {

    private final XMLStreamReader xml;
    private final ValidatorHandler schema;

    private SchemaCheck(Schema schema, XMLStreamReader xml) {
        this.xml = xml;
        this.schema = schema.newValidatorHandler();
        this.schema.setErrorHandler(this);
    }

    /** @param xml at the start of the first element */
    static void check(Schema schema, XMLStreamReader xml) throws SAXException, XMLStreamException {
        new SchemaCheck(schema, xml).run();
    }

    private void run() throws SAXException, XMLStreamException {
        schema.startDocument();
        start();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        schema.characters(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                default -> {
                    // Comments and the like are nothing to a schema.
                }
            }
        }
        schema.endDocument();
    }

    private void start() throws SAXException {
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            schema.startPrefixMapping(orEmpty(xml.getNamespacePrefix(i)), orEmpty(xml.getNamespaceURI(i)));
        }
        AttributesImpl attributes = new AttributesImpl();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.addAttribute(orEmpty(xml.getAttributeNamespace(i)), xml.getAttributeLocalName(i),
                    named(xml.getAttributePrefix(i), xml.getAttributeLocalName(i)), "CDATA", xml.getAttributeValue(i));
        }
        schema.startElement(orEmpty(xml.getNamespaceURI()), xml.getLocalName(), named(xml.getPrefix(), xml.getLocalName()),
                attributes);
    }

    private void end() throws SAXException {
        schema.endElement(orEmpty(xml.getNamespaceURI()), xml.getLocalName(), named(xml.getPrefix(), xml.getLocalName()));
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            schema.endPrefixMapping(orEmpty(xml.getNamespacePrefix(i)));
        }
    }

    private static String named(String prefix, String name) {
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    @Override
    public void warning(SAXParseException odd) {
        // Odd is not wrong.
    }

    @Override
    public void error(SAXParseException wrong) throws SAXException {
        throw wrong;
    }

    @Override
    public void fatalError(SAXParseException wrong) throws SAXException {
        throw wrong;
    }
}
