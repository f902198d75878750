-- Reading one account is told in the audit trail with whose account it was, as acts on accounts are. The application may say so: whoever
-- reads is the caller, whatever is said.

GRANT INSERT (about_user) ON audit_entry TO ${application};
