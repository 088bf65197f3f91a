package org.alongside.integration.reference.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.platform.file.ReceivedFile;
import org.alongside.platform.reference.Dataset;
import org.alongside.platform.usecase.Command;

/**
 * Read this list, and keep it until somebody puts it in force.
 *
 * @param file null when none was chosen
 */
public record TakeInList(UUID commandId, Dataset dataset, ReceivedFile file, String source, String licence,
        LocalDate effectiveFrom) implements Command {
}
