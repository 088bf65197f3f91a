package org.alongside.integration.camt;

import static org.alongside.integration.fault.FaultCode.E204_TOO_BIG;
import static org.alongside.integration.fault.FaultCode.E206_ENCODING;
import static org.alongside.integration.fault.FaultCode.E213_SCHEMA;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.alongside.integration.csv.Source;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.fault.RowFault;
import org.alongside.integration.statement.Statement;
import org.alongside.integration.statement.StatementFile;
import org.xml.sax.SAXException;

/** Reads a camt.053 file: first all of it against its schema, then its statements. */
public final class CamtFile {

    private static final long LARGEST = 50_000_000;

    private final Source source;

    public CamtFile(Source source) {
        this.source = source;
    }

    /** @param types from a bank's code for a movement ({@code PMNT/RCDT/BOOK}, or its own) to ours */
    public StatementFile read(Map<String, String> types) {
        try {
            FileFault fault = check();
            return fault != null ? StatementFile.held(fault) : statements(types);
        } catch (IOException brokenDisk) {
            throw new UncheckedIOException(brokenDisk);
        } catch (XMLStreamException changedMeanwhile) {
            return StatementFile.held(FileFault.of(E213_SCHEMA));
        }
    }

    private FileFault check() throws IOException {
        try (InputStream bytes = source.open(); Counted counted = new Counted(bytes)) {
            try {
                GuardedXml xml = GuardedXml.of(counted);
                FileFault fault = check(xml);
                return counted.tooMany() ? tooBig() : fault;
            } catch (CharacterCodingException otherLetters) {
                return FileFault.of(E206_ENCODING);
            } catch (XMLStreamException notXml) {
                return counted.tooMany() ? tooBig() : broken(notXml);
            }
        }
    }

    private static FileFault check(GuardedXml xml) throws XMLStreamException {
        xml.nextTag();
        CamtVersion version = CamtVersion.of(xml.getNamespaceURI()).orElse(null);
        if (version == null) {
            return FileFault.of(E213_SCHEMA,
                    "Needed: " + CamtVersion.V02.namespace() + " or " + CamtVersion.V08.namespace() + ".");
        }
        try {
            SchemaCheck.check(version.schema(), xml);
            return null;
        } catch (SAXException notAStatement) {
            // Its words may quote what stands in the file, which is personal: the line has to do.
            return FileFault.of(E213_SCHEMA).at(Math.max(0, xml.getLocation().getLineNumber()));
        }
    }

    private static FileFault broken(XMLStreamException notXml) {
        if (notXml.getNestedException() instanceof CharacterCodingException) {
            return FileFault.of(E206_ENCODING);
        }
        return FileFault.of(E213_SCHEMA).at(notXml.getLocation() == null ? 0 : Math.max(0, notXml.getLocation().getLineNumber()));
    }

    private static FileFault tooBig() {
        return FileFault.of(E204_TOO_BIG, LARGEST + " bytes");
    }

    private StatementFile statements(Map<String, String> types) throws IOException, XMLStreamException {
        List<Statement> statements = new ArrayList<>();
        List<RowFault> refused = new ArrayList<>();
        long notBooked = 0;
        try (InputStream bytes = source.open()) {
            XMLStreamReader xml = GuardedXml.of(bytes);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && "Stmt".equals(xml.getLocalName())) {
                    CamtStatement one = new CamtStatement(types, refused);
                    statements.add(one.read(xml));
                    notBooked += one.notBooked();
                }
            }
        }
        return new StatementFile(statements, List.of(), refused, notBooked);
    }

    /** Ends the reading of a file that is larger than any statement. */
    private static final class Counted extends FilterInputStream {

        private long read;

        Counted(InputStream bytes) {
            super(bytes);
        }

        boolean tooMany() {
            return read > LARGEST;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            return one < 0 ? one : counted(1) < 0 ? -1 : one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return counted(super.read(into, offset, length));
        }

        private int counted(int got) {
            read += Math.max(got, 0);
            return tooMany() ? -1 : got;
        }
    }
}
