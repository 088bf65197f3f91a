package org.alongside.portal.training.my;

import java.util.List;

/**
 * A certificate in sentences, the same on the page and in the file.
 *
 * @param statement that it is not accreditation (R-TRN-34)
 * @param delivered which version was delivered, when and by whom (R-TRN-33)
 * @param areas     what it is about, in the words of the framework edition it was made for
 */
public record CertificateText(String title, String learner, String completed, String delivered, String coTrained,
                              String areasOf, List<String> areas, String statement, String number) {
}
