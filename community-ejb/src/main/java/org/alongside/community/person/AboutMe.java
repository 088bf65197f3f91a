package org.alongside.community.person;

import java.util.List;

/** What somebody told about themselves, and what others do for them. */
public record AboutMe(List<Format> formats, List<RepresentationView> representatives, List<RepresentationView> iActFor,
                      List<DoneForMe> done, List<SupportView> support) {
}
