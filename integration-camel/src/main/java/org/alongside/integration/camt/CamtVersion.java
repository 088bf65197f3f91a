package org.alongside.integration.camt;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
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
        schema = load("statement-" + number + ".xsd");
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

    /** As bytes: where a server keeps its files has addresses of its own. */
    private static Schema load(String ours) {
        try (InputStream bytes = CamtVersion.class.getResourceAsStream(ours)) {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newSchema(new StreamSource(bytes));
        } catch (SAXException | IOException e) {
            throw new IllegalStateException("Our own schema is broken", e);
        }
    }
}
