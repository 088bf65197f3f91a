package org.alongside.portal.accreditation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.accreditation.application.AskedFor;
import org.alongside.accreditation.application.boundary.CaseFile;
import org.alongside.portal.form.Choice;

/** What is wanted from the applicant, part by part; a part left empty is not asked about. */
public class QuestionsForm {

    private final List<Choice> parts = new ArrayList<>();
    private final Map<String, String> wanted = new HashMap<>();

    public void addCriteria(CaseFile file) {
        file.criteria().forEach(one -> addPart(one.criterion().code(), one.criterion().label()));
    }

    public void addPart(String about, String label) {
        parts.add(new Choice(about, label));
        wanted.put(about, "");
    }

    public List<AskedFor> asked() {
        return parts.stream().map(part -> new AskedFor(part.value(), wanted.get(part.value()))).toList();
    }

    public List<Choice> getParts() {
        return parts;
    }

    public Map<String, String> getWanted() {
        return wanted;
    }
}
