package org.alongside.integration.camt;

import java.net.URL;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The versions of a statement that are read. */
enum CamtVersion {

    V02("02"),
    V08("08");

    private final String namespace;
    private final Schema schema;

    CamtVersion(String number) {
        namespace = "urn:iso:std:iso:20022:tech:xsd:camt.053.001." + number;
        schema = load(CamtVersion.class.getResource("statement-" + number + ".xsd"));
    }

    static Optional<CamtVersion> of(String namespace) {
        return Stream.of(values()).filter(version -> version.namespace.equals(namespace)).findFirst();
    }

    String namespace() {
        return namespace;
    }

    Schema schema() {
        return schema;
    }

    private static Schema load(URL ours) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newSchema(ours);
        } catch (SAXException e) {
            throw new IllegalStateException("Our own schema is broken", e);
        }
    }
}
