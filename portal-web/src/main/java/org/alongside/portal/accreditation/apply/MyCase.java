package org.alongside.portal.accreditation.apply;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.alongside.accreditation.application.boundary.CriterionAnswer;
import org.alongside.accreditation.application.boundary.MyApplication;
import org.alongside.accreditation.application.boundary.ReadMyApplication;
import org.alongside.platform.error.NotFound;

/** My application, read once for a page. */
@Named("myCase")
@RequestScoped
public class MyCase {

    @Inject
    private ReadMyApplication read;

    private Optional<MyApplication> found;

    public Optional<MyApplication> find() {
        if (found == null) {
            found = read.mine();
        }
        return found;
    }

    /** Not found when I never applied here. */
    public MyApplication get() {
        return find().orElseThrow(NotFound::new);
    }

    /** Not found when the code, which comes from the address, is no criterion of my application. */
    public CriterionAnswer criterion(String code) {
        return Optional.ofNullable(get().criterion(code)).orElseThrow(NotFound::new);
    }

    /** It was changed in this request: read it again. */
    public void forget() {
        found = null;
    }
}
