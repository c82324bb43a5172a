"""What is typed and chosen in blocks: Slack's `state.values`."""

from collections.abc import Iterator, Mapping, Sequence

from sandbox.jsons import Json

# Element type → (the key of its value, the key of what it starts with).
_ONE = {
    "plain_text_input": ("value", "initial_value"),
    "email_text_input": ("value", "initial_value"),
    "url_text_input": ("value", "initial_value"),
    "number_input": ("value", "initial_value"),
    "rich_text_input": ("rich_text_value", "initial_value"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "datetimepicker": ("selected_date_time", "initial_date_time"),
    "static_select": ("selected_option", "initial_option"),
    "external_select": ("selected_option", "initial_option"),
    "radio_buttons": ("selected_option", "initial_option"),
    "users_select": ("selected_user", "initial_user"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
    "channels_select": ("selected_channel", "initial_channel"),
}
_MANY = {
    "multi_static_select": ("selected_options", "initial_options"),
    "multi_external_select": ("selected_options", "initial_options"),
    "checkboxes": ("selected_options", "initial_options"),
    "multi_users_select": ("selected_users", "initial_users"),
    "multi_conversations_select": ("selected_conversations", "initial_conversations"),
    "multi_channels_select": ("selected_channels", "initial_channels"),
    "file_input": ("files", "initial_files"),
}


def value_key(element_type: str) -> str | None:
    """Return the key under which an element of this type gives its value."""
    keys = _ONE.get(element_type) or _MANY.get(element_type)
    return keys[0] if keys else None


def initial_key(element_type: str) -> str | None:
    """Return the key under which an element of this type says what it starts with."""
    keys = _ONE.get(element_type) or _MANY.get(element_type)
    return keys[1] if keys else None


def elements_of(blocks: Sequence[Json]) -> Iterator[tuple[str, Json]]:
    """Iterate over (block_id, element) for all that a person can click or fill in."""
    for block in blocks:
        block_id = str(block.get("block_id", ""))
        nested = [block.get("accessory"), block.get("element")]
        if block.get("type") in {"actions", "context_actions", "card"}:
            nested += block.get("elements") or block.get("actions") or []
        for element in nested:
            if isinstance(element, dict) and "action_id" in element:
                yield block_id, element
        yield from elements_of(block.get("child_blocks") or ())
        if block.get("type") == "carousel":
            yield from elements_of(block.get("elements") or ())


def find_element(blocks: Sequence[Json], block_id: str, action_id: str) -> Json | None:
    """Return the element that the two ids name."""
    for block, element in elements_of(blocks):
        if block == block_id and element["action_id"] == action_id:
            return element
    return None


def values_of(blocks: Sequence[Json], entered: Mapping[str, Json]) -> Json:
    """Return `state.values`: what was entered, elsewhere what the blocks start with."""
    values: Json = {}
    for block_id, element in elements_of(blocks):
        start = _start_of(element)
        if start is None:
            continue
        action_id = element["action_id"]
        before = entered.get(block_id, {}).get(action_id, {})
        same = before.get("type") == element["type"]
        values.setdefault(block_id, {})[action_id] = before if same else start
    return values


def with_entered(values: Json, entered: Mapping[str, Json]) -> Json:
    """Return `values` with what a person entered: block_id → action_id → value keys."""
    merged = {block_id: dict(actions) for block_id, actions in values.items()}
    for block_id, actions in entered.items():
        for action_id, value in actions.items():
            known = merged.get(block_id, {}).get(action_id)
            if known is not None:
                merged[block_id][action_id] = known | value | {"type": known["type"]}
    return merged


def _start_of(element: Json) -> Json | None:
    kind = element["type"]
    if kind in _ONE:
        key, initial = _ONE[kind]
        return {"type": kind, key: element.get(initial)}
    if kind in _MANY:
        key, initial = _MANY[kind]
        return {"type": kind, key: list(element.get(initial) or ())}
    return None
