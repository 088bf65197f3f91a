package org.alongside.integration.sftp;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.file.Digest;
import org.alongside.integration.file.Manifest;
import org.alongside.integration.file.SafeName;
import org.alongside.integration.json.StrictJson;

/**
 * A file that was brought in.
 *
 * @param name     as we write it, which may differ from what it is called there
 * @param manifest what it should be, when its partner wrote that and it could be read
 * @param wrong    why it must be held as a whole, if it must
 */
public record Fetched(String name, byte[] content, String sha256, Optional<Manifest> manifest, Optional<FaultCode> wrong) {

    static final int MOST_OF_A_MANIFEST = 64 * 1024;

    /** Its bytes stay there; its name stands for them, so that two such files are two. */
    static Fetched tooBig(String remote) {
        byte[] name = remote.getBytes(StandardCharsets.UTF_8);
        return new Fetched(SafeName.of(remote), name, Digest.sha256(name), Optional.empty(),
                Optional.of(FaultCode.E204_TOO_BIG));
    }

    static Fetched of(String remote, byte[] content, Optional<byte[]> manifest) {
        String sha256 = Digest.sha256(content);
        try {
            Optional<Manifest> read = manifest.map(Manifest::read);
            return new Fetched(SafeName.of(remote), content, sha256, read, read.flatMap(one -> one.file().equals(remote)
                    ? one.wrongWith(content)
                    : Optional.of(FaultCode.E200_CHECKSUM)));
        } catch (StrictJson.NotRead e) {
            return new Fetched(SafeName.of(remote), content, sha256, Optional.empty(), Optional.of(FaultCode.E213_SCHEMA));
        }
    }

    /** Without what is in it: a log may show this. */
    @Override
    public String toString() {
        return name + " " + content.length + " bytes" + wrong.map(why -> " " + why).orElse("");
    }
}
