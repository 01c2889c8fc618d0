"""What pages share to show and change records: lists, forms, evidence, where one is used."""
