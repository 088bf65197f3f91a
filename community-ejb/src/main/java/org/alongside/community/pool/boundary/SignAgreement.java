package org.alongside.community.pool.boundary;

import java.util.UUID;
import org.alongside.platform.usecase.Command;

/**
 * I agree to this version.
 *
 * @param personId for whom: myself, or somebody I may act for about money
 */
public record SignAgreement(UUID commandId, UUID agreementId, UUID personId) implements Command {
}
