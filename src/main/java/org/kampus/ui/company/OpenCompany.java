package org.kampus.ui.company;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.kampus.application.company.CompanyService;
import org.kampus.application.company.OrderEvidence;
import org.kampus.application.company.StoredCompany;
import org.kampus.company.CompanyAnswers;
import org.kampus.ui.shell.Visitor;

/** The company a page is about; what is changed is kept at once. */
final class OpenCompany {

    private final CompanyService service;
    private StoredCompany stored;

    OpenCompany(CompanyService service, UUID id) {
        this.service = service;
        this.stored = service.company(id, Visitor.owner());
    }

    CompanyService service() {
        return service;
    }

    StoredCompany stored() {
        return stored;
    }

    CompanyAnswers answers() {
        return stored.answers();
    }

    /** Reads it again. */
    void reload() {
        stored = service.company(stored.id(), Visitor.owner());
    }

    /** Changes the answers as they are now, which another tab may have changed too, and keeps them. */
    void change(UnaryOperator<CompanyAnswers> change) {
        reload();
        stored = service.change(stored.id(), Visitor.owner(), change.apply(stored.answers()));
    }

    /** The same with answers that come from orders. */
    void change(UnaryOperator<CompanyAnswers> change, OrderEvidence evidence) {
        reload();
        stored = service.change(stored.id(), Visitor.owner(), change.apply(stored.answers()), evidence);
    }
}
