package org.alongside.accreditation.application.boundary;

/** How many applications stand at a stage; {@code count} is null when there are too few to tell without telling who. */
public record StageCount(String stage, Integer count) {
}
