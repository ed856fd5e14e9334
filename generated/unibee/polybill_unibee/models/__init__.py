# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""The objects and enums of the contract; each is imported when it is first used."""

from importlib import import_module

TYPE_CHECKING = False  # type checkers take it for typing's; importing typing costs more than the rest of this module
if TYPE_CHECKING:
    from .activate_discount_request import ActivateDiscountRequest
    from .activate_email_template_version_request import (
        ActivateEmailTemplateVersionRequest,
    )
    from .activate_plan_request import ActivatePlanRequest
    from .activate_product_request import ActivateProductRequest
    from .activate_subscription_temporarily_request import (
        ActivateSubscriptionTemporarilyRequest,
    )
    from .activate_vat_number_validation_request import (
        ActivateVatNumberValidationRequest,
    )
    from .add_subscription_trial_request import AddSubscriptionTrialRequest
    from .addon_binding_action import AddonBindingAction
    from .adjust_metric_limit_data import AdjustMetricLimitData
    from .adjust_metric_limit_request import AdjustMetricLimitRequest
    from .adjust_metric_limit_response import AdjustMetricLimitResponse
    from .apply_to_next_invoice_data import ApplyToNextInvoiceData
    from .apply_to_next_invoice_request import ApplyToNextInvoiceRequest
    from .apply_to_next_invoice_response import ApplyToNextInvoiceResponse
    from .archive_checkout_request import ArchiveCheckoutRequest
    from .archive_gateway_data import ArchiveGatewayData
    from .archive_gateway_request import ArchiveGatewayRequest
    from .archive_gateway_response import ArchiveGatewayResponse
    from .archive_plan_request import ArchivePlanRequest
    from .auth_git_hub_user_info import AuthGitHubUserInfo
    from .auth_google_user_info import AuthGoogleUserInfo
    from .authorize_status import AuthorizeStatus
    from .batch_discount_type import BatchDiscountType
    from .billing_type import BillingType
    from .bind_plan_addons_data import BindPlanAddonsData
    from .bind_plan_addons_request import BindPlanAddonsRequest
    from .bind_plan_addons_response import BindPlanAddonsResponse
    from .biz_type import BizType
    from .boolean_map import BooleanMap
    from .cancel_invoice_request import CancelInvoiceRequest
    from .cancel_payment_request import CancelPaymentRequest
    from .cancel_refund_request import CancelRefundRequest
    from .cancel_subscription_at_period_end_request import (
        CancelSubscriptionAtPeriodEndRequest,
    )
    from .cancel_subscription_request import CancelSubscriptionRequest
    from .capture_payment_request import CapturePaymentRequest
    from .change_sort_field import ChangeSortField
    from .change_subscription_currency_request import ChangeSubscriptionCurrencyRequest
    from .change_subscription_due_day_request import ChangeSubscriptionDueDayRequest
    from .change_subscription_gateway_request import ChangeSubscriptionGatewayRequest
    from .change_user_email_request import ChangeUserEmailRequest
    from .change_user_gateway_request import ChangeUserGatewayRequest
    from .check_registration_email_data import CheckRegistrationEmailData
    from .check_registration_email_request import CheckRegistrationEmailRequest
    from .check_registration_email_response import CheckRegistrationEmailResponse
    from .clear_invoice_payment_request import ClearInvoicePaymentRequest
    from .clear_member_oauth_request import ClearMemberOauthRequest
    from .clear_member_totp_request import ClearMemberTotpRequest
    from .clear_totp_request import ClearTotpRequest
    from .clear_user_auto_charge_method_request import ClearUserAutoChargeMethodRequest
    from .confirm_member_totp_key_request import ConfirmMemberTotpKeyRequest
    from .confirm_plan_price_change_data import ConfirmPlanPriceChangeData
    from .confirm_plan_price_change_request import ConfirmPlanPriceChangeRequest
    from .confirm_plan_price_change_response import ConfirmPlanPriceChangeResponse
    from .copy_plan_data import CopyPlanData
    from .copy_plan_request import CopyPlanRequest
    from .copy_plan_response import CopyPlanResponse
    from .copy_product_data import CopyProductData
    from .copy_product_request import CopyProductRequest
    from .copy_product_response import CopyProductResponse
    from .count_users_data import CountUsersData
    from .count_users_response import CountUsersResponse
    from .create_api_key_data import CreateApiKeyData
    from .create_api_key_response import CreateApiKeyResponse
    from .create_batch_discount_template_data import CreateBatchDiscountTemplateData
    from .create_batch_discount_template_request import (
        CreateBatchDiscountTemplateRequest,
    )
    from .create_batch_discount_template_response import (
        CreateBatchDiscountTemplateResponse,
    )
    from .create_checkout_data import CreateCheckoutData
    from .create_checkout_request import CreateCheckoutRequest
    from .create_checkout_response import CreateCheckoutResponse
    from .create_credit_config_data import CreateCreditConfigData
    from .create_credit_config_request import CreateCreditConfigRequest
    from .create_credit_config_response import CreateCreditConfigResponse
    from .create_credit_recharge_data import CreateCreditRechargeData
    from .create_credit_recharge_request import CreateCreditRechargeRequest
    from .create_credit_recharge_response import CreateCreditRechargeResponse
    from .create_discount_data import CreateDiscountData
    from .create_discount_request import CreateDiscountRequest
    from .create_discount_response import CreateDiscountResponse
    from .create_email_template_version_data import CreateEmailTemplateVersionData
    from .create_email_template_version_request import CreateEmailTemplateVersionRequest
    from .create_email_template_version_response import (
        CreateEmailTemplateVersionResponse,
    )
    from .create_invoice_data import CreateInvoiceData
    from .create_invoice_request import CreateInvoiceRequest
    from .create_invoice_response import CreateInvoiceResponse
    from .create_marked_refund_data import CreateMarkedRefundData
    from .create_marked_refund_request import CreateMarkedRefundRequest
    from .create_marked_refund_response import CreateMarkedRefundResponse
    from .create_member_request import CreateMemberRequest
    from .create_metric_data import CreateMetricData
    from .create_metric_event_data import CreateMetricEventData
    from .create_metric_event_request import CreateMetricEventRequest
    from .create_metric_event_response import CreateMetricEventResponse
    from .create_metric_request import CreateMetricRequest
    from .create_metric_response import CreateMetricResponse
    from .create_onetime_addon_payment_data import CreateOnetimeAddonPaymentData
    from .create_onetime_addon_payment_request import CreateOnetimeAddonPaymentRequest
    from .create_onetime_addon_payment_response import CreateOnetimeAddonPaymentResponse
    from .create_payment_data import CreatePaymentData
    from .create_payment_method_data import CreatePaymentMethodData
    from .create_payment_method_request import CreatePaymentMethodRequest
    from .create_payment_method_response import CreatePaymentMethodResponse
    from .create_payment_request import CreatePaymentRequest
    from .create_payment_response import CreatePaymentResponse
    from .create_plan_data import CreatePlanData
    from .create_plan_metric_limit_data import CreatePlanMetricLimitData
    from .create_plan_metric_limit_request import CreatePlanMetricLimitRequest
    from .create_plan_metric_limit_response import CreatePlanMetricLimitResponse
    from .create_plan_request import CreatePlanRequest
    from .create_plan_response import CreatePlanResponse
    from .create_product_data import CreateProductData
    from .create_product_request import CreateProductRequest
    from .create_product_response import CreateProductResponse
    from .create_refund_data import CreateRefundData
    from .create_refund_request import CreateRefundRequest
    from .create_refund_response import CreateRefundResponse
    from .create_role_request import CreateRoleRequest
    from .create_session_data import CreateSessionData
    from .create_session_request import CreateSessionRequest
    from .create_session_response import CreateSessionResponse
    from .create_subscription_data import CreateSubscriptionData
    from .create_subscription_note_request import CreateSubscriptionNoteRequest
    from .create_subscription_payment_request import CreateSubscriptionPaymentRequest
    from .create_subscription_payment_response import CreateSubscriptionPaymentResponse
    from .create_subscription_request import CreateSubscriptionRequest
    from .create_subscription_response import CreateSubscriptionResponse
    from .create_user_data import CreateUserData
    from .create_user_note_request import CreateUserNoteRequest
    from .create_user_request import CreateUserRequest
    from .create_user_response import CreateUserResponse
    from .create_webhook_endpoint_request import CreateWebhookEndpointRequest
    from .credit_account import CreditAccount
    from .credit_account_detail import CreditAccountDetail
    from .credit_account_type import CreditAccountType
    from .credit_config import CreditConfig
    from .credit_config_statistics import CreditConfigStatistics
    from .credit_note_detail import CreditNoteDetail
    from .credit_payout import CreditPayout
    from .credit_recharge import CreditRecharge
    from .credit_recharge_status import CreditRechargeStatus
    from .credit_sort_field import CreditSortField
    from .credit_transaction import CreditTransaction
    from .credit_transaction_detail import CreditTransactionDetail
    from .credit_transaction_type import CreditTransactionType
    from .currency import Currency
    from .deactivate_discount_request import DeactivateDiscountRequest
    from .deactivate_vat_number_validation_request import (
        DeactivateVatNumberValidationRequest,
    )
    from .decrement_discount_quantity_data import DecrementDiscountQuantityData
    from .decrement_discount_quantity_request import DecrementDiscountQuantityRequest
    from .decrement_discount_quantity_response import DecrementDiscountQuantityResponse
    from .decrement_promo_credit_data import DecrementPromoCreditData
    from .decrement_promo_credit_request import DecrementPromoCreditRequest
    from .decrement_promo_credit_response import DecrementPromoCreditResponse
    from .delete_discount_request import DeleteDiscountRequest
    from .delete_email_template_version_request import DeleteEmailTemplateVersionRequest
    from .delete_imported_invoice_request import DeleteImportedInvoiceRequest
    from .delete_invoice_request import DeleteInvoiceRequest
    from .delete_member_totp_device_data import DeleteMemberTotpDeviceData
    from .delete_member_totp_device_request import DeleteMemberTotpDeviceRequest
    from .delete_member_totp_device_response import DeleteMemberTotpDeviceResponse
    from .delete_metric_data import DeleteMetricData
    from .delete_metric_event_request import DeleteMetricEventRequest
    from .delete_metric_request import DeleteMetricRequest
    from .delete_metric_response import DeleteMetricResponse
    from .delete_payment_method_request import DeletePaymentMethodRequest
    from .delete_plan_metric_limit_data import DeletePlanMetricLimitData
    from .delete_plan_metric_limit_request import DeletePlanMetricLimitRequest
    from .delete_plan_metric_limit_response import DeletePlanMetricLimitResponse
    from .delete_plan_request import DeletePlanRequest
    from .delete_product_request import DeleteProductRequest
    from .delete_role_request import DeleteRoleRequest
    from .delete_user_request import DeleteUserRequest
    from .delete_webhook_endpoint_request import DeleteWebhookEndpointRequest
    from .discount_plan_apply_type import DiscountPlanApplyType
    from .discount_status import DiscountStatus
    from .discount_type import DiscountType
    from .discount_user_scope import DiscountUserScope
    from .done import Done
    from .email_gateway_connection_api_keys import EmailGatewayConnectionAPIKeys
    from .email_gateway_connection_api_keys_map import EmailGatewayConnectionAPIKeysMap
    from .email_gateway_connection_api_keys_update import (
        EmailGatewayConnectionAPIKeysUpdate,
    )
    from .email_localization_template import EmailLocalizationTemplate
    from .email_status import EmailStatus
    from .envelope import Envelope
    from .event_fields import EventFields
    from .event_metric_charge import EventMetricCharge
    from .exchange_amount_data import ExchangeAmountData
    from .exchange_amount_request import ExchangeAmountRequest
    from .exchange_amount_response import ExchangeAmountResponse
    from .external_discount_param import ExternalDiscountParam
    from .finish_invoice_data import FinishInvoiceData
    from .finish_invoice_request import FinishInvoiceRequest
    from .finish_invoice_response import FinishInvoiceResponse
    from .gas_payer import GasPayer
    from .gateway import Gateway
    from .gateway_action import GatewayAction
    from .gateway_bank import GatewayBank
    from .gateway_company_issuer import GatewayCompanyIssuer
    from .gateway_currency_exchange import GatewayCurrencyExchange
    from .gateway_currency_exchange_rule import GatewayCurrencyExchangeRule
    from .gateway_payment_type import GatewayPaymentType
    from .gateway_sort import GatewaySort
    from .gateway_type import GatewayType
    from .generate_batch_discount_children_data import GenerateBatchDiscountChildrenData
    from .generate_batch_discount_children_request import (
        GenerateBatchDiscountChildrenRequest,
    )
    from .generate_batch_discount_children_response import (
        GenerateBatchDiscountChildrenResponse,
    )
    from .generate_invoice_pdf_request import GenerateInvoicePdfRequest
    from .get_batch_discount_child_data import GetBatchDiscountChildData
    from .get_batch_discount_child_request import GetBatchDiscountChildRequest
    from .get_batch_discount_child_response import GetBatchDiscountChildResponse
    from .get_batch_discount_template_data import GetBatchDiscountTemplateData
    from .get_batch_discount_template_request import GetBatchDiscountTemplateRequest
    from .get_batch_discount_template_response import GetBatchDiscountTemplateResponse
    from .get_checkout_data import GetCheckoutData
    from .get_checkout_link_data import GetCheckoutLinkData
    from .get_checkout_link_request import GetCheckoutLinkRequest
    from .get_checkout_link_response import GetCheckoutLinkResponse
    from .get_checkout_request import GetCheckoutRequest
    from .get_checkout_response import GetCheckoutResponse
    from .get_credit_account_data import GetCreditAccountData
    from .get_credit_account_request import GetCreditAccountRequest
    from .get_credit_account_response import GetCreditAccountResponse
    from .get_customer_portal_url_data import GetCustomerPortalUrlData
    from .get_customer_portal_url_request import GetCustomerPortalUrlRequest
    from .get_customer_portal_url_response import GetCustomerPortalUrlResponse
    from .get_discount_data import GetDiscountData
    from .get_discount_request import GetDiscountRequest
    from .get_discount_response import GetDiscountResponse
    from .get_exchange_rate_data import GetExchangeRateData
    from .get_exchange_rate_request import GetExchangeRateRequest
    from .get_exchange_rate_response import GetExchangeRateResponse
    from .get_gateway_data import GetGatewayData
    from .get_gateway_request import GetGatewayRequest
    from .get_gateway_response import GetGatewayResponse
    from .get_git_hub_oauth_url_data import GetGitHubOauthUrlData
    from .get_git_hub_oauth_url_response import GetGitHubOauthUrlResponse
    from .get_google_oauth_url_data import GetGoogleOauthUrlData
    from .get_google_oauth_url_response import GetGoogleOauthUrlResponse
    from .get_invoice_data import GetInvoiceData
    from .get_invoice_request import GetInvoiceRequest
    from .get_invoice_response import GetInvoiceResponse
    from .get_license_data import GetLicenseData
    from .get_license_response import GetLicenseResponse
    from .get_license_update_url_data import GetLicenseUpdateUrlData
    from .get_license_update_url_request import GetLicenseUpdateUrlRequest
    from .get_license_update_url_response import GetLicenseUpdateUrlResponse
    from .get_member_profile_data import GetMemberProfileData
    from .get_member_profile_response import GetMemberProfileResponse
    from .get_member_totp_key_data import GetMemberTotpKeyData
    from .get_member_totp_key_request import GetMemberTotpKeyRequest
    from .get_member_totp_key_response import GetMemberTotpKeyResponse
    from .get_merchant_data import GetMerchantData
    from .get_merchant_response import GetMerchantResponse
    from .get_metric_data import GetMetricData
    from .get_metric_event_current_value_data import GetMetricEventCurrentValueData
    from .get_metric_event_current_value_request import (
        GetMetricEventCurrentValueRequest,
    )
    from .get_metric_event_current_value_response import (
        GetMetricEventCurrentValueResponse,
    )
    from .get_metric_request import GetMetricRequest
    from .get_metric_response import GetMetricResponse
    from .get_overview_statistics_data import GetOverviewStatisticsData
    from .get_overview_statistics_response import GetOverviewStatisticsResponse
    from .get_payment_data import GetPaymentData
    from .get_payment_method_data import GetPaymentMethodData
    from .get_payment_method_response import GetPaymentMethodResponse
    from .get_payment_response import GetPaymentResponse
    from .get_plan_data import GetPlanData
    from .get_plan_request import GetPlanRequest
    from .get_plan_response import GetPlanResponse
    from .get_product_data import GetProductData
    from .get_product_request import GetProductRequest
    from .get_product_response import GetProductResponse
    from .get_promo_credit_config_data import GetPromoCreditConfigData
    from .get_promo_credit_config_request import GetPromoCreditConfigRequest
    from .get_promo_credit_config_response import GetPromoCreditConfigResponse
    from .get_promo_credit_statistics_data import GetPromoCreditStatisticsData
    from .get_promo_credit_statistics_request import GetPromoCreditStatisticsRequest
    from .get_promo_credit_statistics_response import GetPromoCreditStatisticsResponse
    from .get_quick_books_authorization_url_data import (
        GetQuickBooksAuthorizationUrlData,
    )
    from .get_quick_books_authorization_url_response import (
        GetQuickBooksAuthorizationUrlResponse,
    )
    from .get_refund_data import GetRefundData
    from .get_refund_response import GetRefundResponse
    from .get_subscription_config_data import GetSubscriptionConfigData
    from .get_subscription_config_response import GetSubscriptionConfigResponse
    from .get_subscription_data import GetSubscriptionData
    from .get_subscription_pending_update_data import GetSubscriptionPendingUpdateData
    from .get_subscription_pending_update_response import (
        GetSubscriptionPendingUpdateResponse,
    )
    from .get_subscription_request import GetSubscriptionRequest
    from .get_subscription_response import GetSubscriptionResponse
    from .get_subscription_update_url_data import GetSubscriptionUpdateUrlData
    from .get_subscription_update_url_request import GetSubscriptionUpdateUrlRequest
    from .get_subscription_update_url_response import GetSubscriptionUpdateUrlResponse
    from .get_user_data import GetUserData
    from .get_user_metric_by_invoice_data import GetUserMetricByInvoiceData
    from .get_user_metric_by_invoice_response import GetUserMetricByInvoiceResponse
    from .get_user_metric_by_subscription_data import GetUserMetricBySubscriptionData
    from .get_user_metric_by_subscription_response import (
        GetUserMetricBySubscriptionResponse,
    )
    from .get_user_metric_data import GetUserMetricData
    from .get_user_metric_response import GetUserMetricResponse
    from .get_user_pending_crypto_subscription_data import (
        GetUserPendingCryptoSubscriptionData,
    )
    from .get_user_pending_crypto_subscription_request import (
        GetUserPendingCryptoSubscriptionRequest,
    )
    from .get_user_pending_crypto_subscription_response import (
        GetUserPendingCryptoSubscriptionResponse,
    )
    from .get_user_response import GetUserResponse
    from .get_user_subscription_data import GetUserSubscriptionData
    from .get_user_subscription_metric_data import GetUserSubscriptionMetricData
    from .get_user_subscription_metric_response import GetUserSubscriptionMetricResponse
    from .get_user_subscription_request import GetUserSubscriptionRequest
    from .get_user_subscription_response import GetUserSubscriptionResponse
    from .get_webhook_secret_data import GetWebhookSecretData
    from .get_webhook_secret_response import GetWebhookSecretResponse
    from .get_zapier_connect_url_data import GetZapierConnectUrlData
    from .get_zapier_connect_url_request import GetZapierConnectUrlRequest
    from .get_zapier_connect_url_response import GetZapierConnectUrlResponse
    from .group_plan_interval_selector import GroupPlanIntervalSelector
    from .group_plan_selector import GroupPlanSelector
    from .import_active_subscription_data import ImportActiveSubscriptionData
    from .import_active_subscription_request import ImportActiveSubscriptionRequest
    from .import_active_subscription_response import ImportActiveSubscriptionResponse
    from .import_history_subscription_data import ImportHistorySubscriptionData
    from .import_history_subscription_request import ImportHistorySubscriptionRequest
    from .import_history_subscription_response import ImportHistorySubscriptionResponse
    from .import_invoice_data import ImportInvoiceData
    from .import_invoice_request import ImportInvoiceRequest
    from .import_invoice_response import ImportInvoiceResponse
    from .inactivate_product_request import InactivateProductRequest
    from .increment_batch_discount_template_quantity_data import (
        IncrementBatchDiscountTemplateQuantityData,
    )
    from .increment_batch_discount_template_quantity_request import (
        IncrementBatchDiscountTemplateQuantityRequest,
    )
    from .increment_batch_discount_template_quantity_response import (
        IncrementBatchDiscountTemplateQuantityResponse,
    )
    from .increment_discount_quantity_data import IncrementDiscountQuantityData
    from .increment_discount_quantity_request import IncrementDiscountQuantityRequest
    from .increment_discount_quantity_response import IncrementDiscountQuantityResponse
    from .increment_promo_credit_data import IncrementPromoCreditData
    from .increment_promo_credit_request import IncrementPromoCreditRequest
    from .increment_promo_credit_response import IncrementPromoCreditResponse
    from .interval_unit import IntervalUnit
    from .invoice import Invoice
    from .invoice_cancelled_event import InvoiceCancelledEvent
    from .invoice_created_event import InvoiceCreatedEvent
    from .invoice_detail import InvoiceDetail
    from .invoice_failed_event import InvoiceFailedEvent
    from .invoice_history_invoice_import_line_item import (
        InvoiceHistoryInvoiceImportLineItem,
    )
    from .invoice_item import InvoiceItem
    from .invoice_list_type import InvoiceListType
    from .invoice_metric_charge import InvoiceMetricCharge
    from .invoice_metric_limit import InvoiceMetricLimit
    from .invoice_new_invoice_item_param import InvoiceNewInvoiceItemParam
    from .invoice_paid_event import InvoicePaidEvent
    from .invoice_plan_charge_type import InvoicePlanChargeType
    from .invoice_plan_snapshot import InvoicePlanSnapshot
    from .invoice_process_event import InvoiceProcessEvent
    from .invoice_reversed_event import InvoiceReversedEvent
    from .invoice_send_status import InvoiceSendStatus
    from .invoice_sort_field import InvoiceSortField
    from .invoice_status import InvoiceStatus
    from .license_ import License
    from .license_plan import LicensePlan
    from .list_batch_discount_children_data import ListBatchDiscountChildrenData
    from .list_batch_discount_children_response import ListBatchDiscountChildrenResponse
    from .list_batch_discount_templates_data import ListBatchDiscountTemplatesData
    from .list_batch_discount_templates_response import (
        ListBatchDiscountTemplatesResponse,
    )
    from .list_checkouts_data import ListCheckoutsData
    from .list_checkouts_request import ListCheckoutsRequest
    from .list_checkouts_response import ListCheckoutsResponse
    from .list_country_configs_data import ListCountryConfigsData
    from .list_country_configs_response import ListCountryConfigsResponse
    from .list_credit_accounts_data import ListCreditAccountsData
    from .list_credit_accounts_response import ListCreditAccountsResponse
    from .list_credit_configs_data import ListCreditConfigsData
    from .list_credit_configs_request import ListCreditConfigsRequest
    from .list_credit_configs_response import ListCreditConfigsResponse
    from .list_credit_notes_data import ListCreditNotesData
    from .list_credit_notes_request import ListCreditNotesRequest
    from .list_credit_notes_response import ListCreditNotesResponse
    from .list_credit_transactions_data import ListCreditTransactionsData
    from .list_credit_transactions_request import ListCreditTransactionsRequest
    from .list_credit_transactions_response import ListCreditTransactionsResponse
    from .list_discounts_data import ListDiscountsData
    from .list_discounts_response import ListDiscountsResponse
    from .list_email_history_data import ListEmailHistoryData
    from .list_email_history_response import ListEmailHistoryResponse
    from .list_email_templates_data import ListEmailTemplatesData
    from .list_email_templates_response import ListEmailTemplatesResponse
    from .list_gateway_setups_data import ListGatewaySetupsData
    from .list_gateway_setups_response import ListGatewaySetupsResponse
    from .list_gateways_data import ListGatewaysData
    from .list_gateways_response import ListGatewaysResponse
    from .list_invoice_split_payments_data import ListInvoiceSplitPaymentsData
    from .list_invoice_split_payments_request import ListInvoiceSplitPaymentsRequest
    from .list_invoice_split_payments_response import ListInvoiceSplitPaymentsResponse
    from .list_invoices_data import ListInvoicesData
    from .list_invoices_request import ListInvoicesRequest
    from .list_invoices_response import ListInvoicesResponse
    from .list_invoices_with_metric_data import ListInvoicesWithMetricData
    from .list_invoices_with_metric_response import ListInvoicesWithMetricResponse
    from .list_member_operation_logs_data import ListMemberOperationLogsData
    from .list_member_operation_logs_response import ListMemberOperationLogsResponse
    from .list_members_data import ListMembersData
    from .list_members_request import ListMembersRequest
    from .list_members_response import ListMembersResponse
    from .list_metric_events_data import ListMetricEventsData
    from .list_metric_events_request import ListMetricEventsRequest
    from .list_metric_events_response import ListMetricEventsResponse
    from .list_metrics_data import ListMetricsData
    from .list_metrics_request import ListMetricsRequest
    from .list_metrics_response import ListMetricsResponse
    from .list_oauth_members_data import ListOauthMembersData
    from .list_oauth_members_response import ListOauthMembersResponse
    from .list_onetime_addon_purchases_data import ListOnetimeAddonPurchasesData
    from .list_onetime_addon_purchases_response import ListOnetimeAddonPurchasesResponse
    from .list_payment_items_data import ListPaymentItemsData
    from .list_payment_items_response import ListPaymentItemsResponse
    from .list_payment_methods_data import ListPaymentMethodsData
    from .list_payment_methods_response import ListPaymentMethodsResponse
    from .list_payment_timeline_data import ListPaymentTimelineData
    from .list_payment_timeline_request import ListPaymentTimelineRequest
    from .list_payment_timeline_response import ListPaymentTimelineResponse
    from .list_payments_data import ListPaymentsData
    from .list_payments_response import ListPaymentsResponse
    from .list_plans_data import ListPlansData
    from .list_plans_request import ListPlansRequest
    from .list_plans_response import ListPlansResponse
    from .list_products_data import ListProductsData
    from .list_products_request import ListProductsRequest
    from .list_products_response import ListProductsResponse
    from .list_refunds_data import ListRefundsData
    from .list_refunds_response import ListRefundsResponse
    from .list_roles_data import ListRolesData
    from .list_roles_response import ListRolesResponse
    from .list_subscription_notes_data import ListSubscriptionNotesData
    from .list_subscription_notes_request import ListSubscriptionNotesRequest
    from .list_subscription_notes_response import ListSubscriptionNotesResponse
    from .list_subscription_pending_updates_data import (
        ListSubscriptionPendingUpdatesData,
    )
    from .list_subscription_pending_updates_request import (
        ListSubscriptionPendingUpdatesRequest,
    )
    from .list_subscription_pending_updates_response import (
        ListSubscriptionPendingUpdatesResponse,
    )
    from .list_subscription_timeline_data import ListSubscriptionTimelineData
    from .list_subscription_timeline_request import ListSubscriptionTimelineRequest
    from .list_subscription_timeline_response import ListSubscriptionTimelineResponse
    from .list_subscriptions_data import ListSubscriptionsData
    from .list_subscriptions_request import ListSubscriptionsRequest
    from .list_subscriptions_response import ListSubscriptionsResponse
    from .list_us_vat_categories_data import ListUsVatCategoriesData
    from .list_us_vat_categories_response import ListUsVatCategoriesResponse
    from .list_us_vat_uploads_data import ListUsVatUploadsData
    from .list_us_vat_uploads_response import ListUsVatUploadsResponse
    from .list_user_discounts_data import ListUserDiscountsData
    from .list_user_discounts_response import ListUserDiscountsResponse
    from .list_user_notes_data import ListUserNotesData
    from .list_user_notes_request import ListUserNotesRequest
    from .list_user_notes_response import ListUserNotesResponse
    from .list_users_data import ListUsersData
    from .list_users_request import ListUsersRequest
    from .list_users_response import ListUsersResponse
    from .list_vat_countries_data import ListVatCountriesData
    from .list_vat_countries_response import ListVatCountriesResponse
    from .list_vat_number_validations_data import ListVatNumberValidationsData
    from .list_vat_number_validations_request import ListVatNumberValidationsRequest
    from .list_vat_number_validations_response import ListVatNumberValidationsResponse
    from .list_webhook_endpoint_logs_data import ListWebhookEndpointLogsData
    from .list_webhook_endpoint_logs_response import ListWebhookEndpointLogsResponse
    from .list_webhook_endpoints_data import ListWebhookEndpointsData
    from .list_webhook_endpoints_response import ListWebhookEndpointsResponse
    from .list_webhook_events_data import ListWebhookEventsData
    from .list_webhook_events_response import ListWebhookEventsResponse
    from .log_in_data import LogInData
    from .log_in_request import LogInRequest
    from .log_in_response import LogInResponse
    from .log_in_with_code_data import LogInWithCodeData
    from .log_in_with_code_request import LogInWithCodeRequest
    from .log_in_with_code_response import LogInWithCodeResponse
    from .log_in_with_oauth_data import LogInWithOauthData
    from .log_in_with_oauth_request import LogInWithOauthRequest
    from .log_in_with_oauth_response import LogInWithOauthResponse
    from .log_in_with_session_data import LogInWithSessionData
    from .log_in_with_session_request import LogInWithSessionRequest
    from .log_in_with_session_response import LogInWithSessionResponse
    from .mark_external_gateway_invoice_paid_data import (
        MarkExternalGatewayInvoicePaidData,
    )
    from .mark_external_gateway_invoice_paid_request import (
        MarkExternalGatewayInvoicePaidRequest,
    )
    from .mark_external_gateway_invoice_paid_response import (
        MarkExternalGatewayInvoicePaidResponse,
    )
    from .mark_external_gateway_invoice_refunded_data import (
        MarkExternalGatewayInvoiceRefundedData,
    )
    from .mark_external_gateway_invoice_refunded_request import (
        MarkExternalGatewayInvoiceRefundedRequest,
    )
    from .mark_external_gateway_invoice_refunded_response import (
        MarkExternalGatewayInvoiceRefundedResponse,
    )
    from .mark_external_gateway_payment_failed_data import (
        MarkExternalGatewayPaymentFailedData,
    )
    from .mark_external_gateway_payment_failed_request import (
        MarkExternalGatewayPaymentFailedRequest,
    )
    from .mark_external_gateway_payment_failed_response import (
        MarkExternalGatewayPaymentFailedResponse,
    )
    from .mark_external_gateway_payment_paid_data import (
        MarkExternalGatewayPaymentPaidData,
    )
    from .mark_external_gateway_payment_paid_request import (
        MarkExternalGatewayPaymentPaidRequest,
    )
    from .mark_external_gateway_payment_paid_response import (
        MarkExternalGatewayPaymentPaidResponse,
    )
    from .mark_external_gateway_refund_failed_data import (
        MarkExternalGatewayRefundFailedData,
    )
    from .mark_external_gateway_refund_failed_request import (
        MarkExternalGatewayRefundFailedRequest,
    )
    from .mark_external_gateway_refund_failed_response import (
        MarkExternalGatewayRefundFailedResponse,
    )
    from .mark_external_gateway_refund_succeeded_data import (
        MarkExternalGatewayRefundSucceededData,
    )
    from .mark_external_gateway_refund_succeeded_request import (
        MarkExternalGatewayRefundSucceededRequest,
    )
    from .mark_external_gateway_refund_succeeded_response import (
        MarkExternalGatewayRefundSucceededResponse,
    )
    from .mark_invoice_refund_succeeded_request import MarkInvoiceRefundSucceededRequest
    from .mark_wire_transfer_succeeded_request import MarkWireTransferSucceededRequest
    from .merchant import Merchant
    from .merchant_batch_discount_code import MerchantBatchDiscountCode
    from .merchant_batch_discount_code_template import MerchantBatchDiscountCodeTemplate
    from .merchant_checkout import MerchantCheckout
    from .merchant_country_config import MerchantCountryConfig
    from .merchant_currency_config import MerchantCurrencyConfig
    from .merchant_discount_code import MerchantDiscountCode
    from .merchant_discount_code_detail import MerchantDiscountCodeDetail
    from .merchant_email_history_detail import MerchantEmailHistoryDetail
    from .merchant_email_history_statistics import MerchantEmailHistoryStatistics
    from .merchant_email_template import MerchantEmailTemplate
    from .merchant_localization_email_template import MerchantLocalizationEmailTemplate
    from .merchant_localization_version import MerchantLocalizationVersion
    from .merchant_member import MerchantMember
    from .merchant_member_detail import MerchantMemberDetail
    from .merchant_member_device import MerchantMemberDevice
    from .merchant_metric import MerchantMetric
    from .merchant_metric_event import MerchantMetricEvent
    from .merchant_metric_event_detail import MerchantMetricEventDetail
    from .merchant_metric_plan_charge_detail import MerchantMetricPlanChargeDetail
    from .merchant_metric_plan_limit_detail import MerchantMetricPlanLimitDetail
    from .merchant_multi_currency_config import MerchantMultiCurrencyConfig
    from .merchant_operation_log_detail import MerchantOperationLogDetail
    from .merchant_role import MerchantRole
    from .merchant_role_permission import MerchantRolePermission
    from .merchant_role_permission_map import MerchantRolePermissionMap
    from .merchant_us_vat_gateway_calculate_history import (
        MerchantUsVatGatewayCalculateHistory,
    )
    from .merchant_user_discount_code_detail import MerchantUserDiscountCodeDetail
    from .merchant_vat_number_verify_history import MerchantVatNumberVerifyHistory
    from .merchant_vat_rule import MerchantVatRule
    from .merchant_version import MerchantVersion
    from .merchant_webhook_endpoint import MerchantWebhookEndpoint
    from .merchant_webhook_log import MerchantWebhookLog
    from .merchant_zapier_credential import MerchantZapierCredential
    from .metadata import Metadata
    from .metric_aggregation_type import MetricAggregationType
    from .metric_charge_status import MetricChargeStatus
    from .metric_charge_type import MetricChargeType
    from .metric_limit_quota_detail import MetricLimitQuotaDetail
    from .metric_plan_charge_graduated_step import MetricPlanChargeGraduatedStep
    from .metric_plan_charge_line import MetricPlanChargeLine
    from .metric_sort_field import MetricSortField
    from .metric_type import MetricType
    from .new_user import NewUser
    from .oauth import Oauth
    from .onetime_addon_status import OnetimeAddonStatus
    from .override_plan_metric_limit_data import OverridePlanMetricLimitData
    from .override_plan_metric_limit_request import OverridePlanMetricLimitRequest
    from .override_plan_metric_limit_response import OverridePlanMetricLimitResponse
    from .payment import Payment
    from .payment_authorised_need_event import PaymentAuthorisedNeedEvent
    from .payment_cancelled_event import PaymentCancelledEvent
    from .payment_created_event import PaymentCreatedEvent
    from .payment_detail import PaymentDetail
    from .payment_failure_event import PaymentFailureEvent
    from .payment_item import PaymentItem
    from .payment_item_detail import PaymentItemDetail
    from .payment_item_param import PaymentItemParam
    from .payment_item_status import PaymentItemStatus
    from .payment_metadata import PaymentMetadata
    from .payment_method import PaymentMethod
    from .payment_movement_sort_field import PaymentMovementSortField
    from .payment_sort_field import PaymentSortField
    from .payment_status import PaymentStatus
    from .payment_success_event import PaymentSuccessEvent
    from .payment_timeline_detail import PaymentTimelineDetail
    from .payment_timeline_status import PaymentTimelineStatus
    from .payment_timeline_type import PaymentTimelineType
    from .pending_update_status import PendingUpdateStatus
    from .plan import Plan
    from .plan_addon_detail import PlanAddonDetail
    from .plan_addon_param import PlanAddonParam
    from .plan_detail import PlanDetail
    from .plan_metric_limit_detail import PlanMetricLimitDetail
    from .plan_metric_limit_override_param import PlanMetricLimitOverrideParam
    from .plan_metric_limit_param import PlanMetricLimitParam
    from .plan_metric_metered_charge_param import PlanMetricMeteredChargeParam
    from .plan_multi_currency import PlanMultiCurrency
    from .plan_multi_currency_rate import PlanMultiCurrencyRate
    from .plan_multi_currency_snapshot import PlanMultiCurrencySnapshot
    from .plan_multi_trial import PlanMultiTrial
    from .plan_product_param import PlanProductParam
    from .plan_publish_status import PlanPublishStatus
    from .plan_status import PlanStatus
    from .plan_type import PlanType
    from .preview_discount_plans_data import PreviewDiscountPlansData
    from .preview_discount_plans_request import PreviewDiscountPlansRequest
    from .preview_discount_plans_response import PreviewDiscountPlansResponse
    from .preview_next_invoice_data import PreviewNextInvoiceData
    from .preview_next_invoice_response import PreviewNextInvoiceResponse
    from .preview_onetime_addon_payment_data import PreviewOnetimeAddonPaymentData
    from .preview_onetime_addon_payment_request import PreviewOnetimeAddonPaymentRequest
    from .preview_onetime_addon_payment_response import (
        PreviewOnetimeAddonPaymentResponse,
    )
    from .preview_plan_price_change_data import PreviewPlanPriceChangeData
    from .preview_plan_price_change_request import PreviewPlanPriceChangeRequest
    from .preview_plan_price_change_response import PreviewPlanPriceChangeResponse
    from .preview_subscription_data import PreviewSubscriptionData
    from .preview_subscription_renewal_data import PreviewSubscriptionRenewalData
    from .preview_subscription_renewal_request import PreviewSubscriptionRenewalRequest
    from .preview_subscription_renewal_response import (
        PreviewSubscriptionRenewalResponse,
    )
    from .preview_subscription_request import PreviewSubscriptionRequest
    from .preview_subscription_response import PreviewSubscriptionResponse
    from .preview_subscription_update_data import PreviewSubscriptionUpdateData
    from .preview_subscription_update_request import PreviewSubscriptionUpdateRequest
    from .preview_subscription_update_response import PreviewSubscriptionUpdateResponse
    from .product import Product
    from .product_status import ProductStatus
    from .publish_plan_request import PublishPlanRequest
    from .reconvert_invoice_crypto_request import ReconvertInvoiceCryptoRequest
    from .refund import Refund
    from .refund_cancelled_event import RefundCancelledEvent
    from .refund_created_event import RefundCreatedEvent
    from .refund_detail import RefundDetail
    from .refund_failure_event import RefundFailureEvent
    from .refund_invoice_data import RefundInvoiceData
    from .refund_invoice_request import RefundInvoiceRequest
    from .refund_invoice_response import RefundInvoiceResponse
    from .refund_promo_credit_from_invoice_request import (
        RefundPromoCreditFromInvoiceRequest,
    )
    from .refund_reversed_event import RefundReversedEvent
    from .refund_status import RefundStatus
    from .refund_success_event import RefundSuccessEvent
    from .refund_type import RefundType
    from .refusal import Refusal
    from .register_merchant_request import RegisterMerchantRequest
    from .register_merchant_without_verification_data import (
        RegisterMerchantWithoutVerificationData,
    )
    from .register_merchant_without_verification_request import (
        RegisterMerchantWithoutVerificationRequest,
    )
    from .register_merchant_without_verification_response import (
        RegisterMerchantWithoutVerificationResponse,
    )
    from .register_with_oauth_data import RegisterWithOauthData
    from .register_with_oauth_request import RegisterWithOauthRequest
    from .register_with_oauth_response import RegisterWithOauthResponse
    from .renew_subscription_data import RenewSubscriptionData
    from .renew_subscription_request import RenewSubscriptionRequest
    from .renew_subscription_response import RenewSubscriptionResponse
    from .reprocess_metric_carryover_data import ReprocessMetricCarryoverData
    from .reprocess_metric_carryover_request import ReprocessMetricCarryoverRequest
    from .reprocess_metric_carryover_response import ReprocessMetricCarryoverResponse
    from .resend_webhook_data import ResendWebhookData
    from .resend_webhook_request import ResendWebhookRequest
    from .resend_webhook_response import ResendWebhookResponse
    from .reset_member_password_request import ResetMemberPasswordRequest
    from .reset_member_totp_data import ResetMemberTotpData
    from .reset_member_totp_request import ResetMemberTotpRequest
    from .reset_member_totp_response import ResetMemberTotpResponse
    from .reset_password_with_code_request import ResetPasswordWithCodeRequest
    from .reset_password_with_totp_request import ResetPasswordWithTotpRequest
    from .restore_gateway_data import RestoreGatewayData
    from .restore_gateway_request import RestoreGatewayRequest
    from .restore_gateway_response import RestoreGatewayResponse
    from .resume_member_request import ResumeMemberRequest
    from .resume_subscription_request import ResumeSubscriptionRequest
    from .resume_user_request import ResumeUserRequest
    from .search_by_key_data import SearchByKeyData
    from .search_by_key_request import SearchByKeyRequest
    from .search_by_key_response import SearchByKeyResponse
    from .search_precision_match_object import SearchPrecisionMatchObject
    from .search_users_data import SearchUsersData
    from .search_users_request import SearchUsersRequest
    from .search_users_response import SearchUsersResponse
    from .send_email_to_user_request import SendEmailToUserRequest
    from .send_email_with_credential_request import SendEmailWithCredentialRequest
    from .send_invoice_email_request import SendInvoiceEmailRequest
    from .send_login_code_request import SendLoginCodeRequest
    from .send_password_reset_code_request import SendPasswordResetCodeRequest
    from .send_template_email_to_user_request import SendTemplateEmailToUserRequest
    from .sender import Sender
    from .set_default_email_gateway_request import SetDefaultEmailGatewayRequest
    from .set_default_gateway_data import SetDefaultGatewayData
    from .set_default_gateway_request import SetDefaultGatewayRequest
    from .set_default_gateway_response import SetDefaultGatewayResponse
    from .set_up_email_gateway_data import SetUpEmailGatewayData
    from .set_up_email_gateway_request import SetUpEmailGatewayRequest
    from .set_up_email_gateway_response import SetUpEmailGatewayResponse
    from .set_up_email_gateway_v2_request import SetUpEmailGatewayV2Request
    from .set_up_email_sender_request import SetUpEmailSenderRequest
    from .set_up_exchange_rate_api_data import SetUpExchangeRateApiData
    from .set_up_exchange_rate_api_request import SetUpExchangeRateApiRequest
    from .set_up_exchange_rate_api_response import SetUpExchangeRateApiResponse
    from .set_up_gateway_data import SetUpGatewayData
    from .set_up_gateway_request import SetUpGatewayRequest
    from .set_up_gateway_response import SetUpGatewayResponse
    from .set_up_gateway_webhook_data import SetUpGatewayWebhookData
    from .set_up_gateway_webhook_request import SetUpGatewayWebhookRequest
    from .set_up_gateway_webhook_response import SetUpGatewayWebhookResponse
    from .set_up_multi_currencies_data import SetUpMultiCurrenciesData
    from .set_up_multi_currencies_request import SetUpMultiCurrenciesRequest
    from .set_up_multi_currencies_response import SetUpMultiCurrenciesResponse
    from .set_up_oauth_data import SetUpOauthData
    from .set_up_oauth_request import SetUpOauthRequest
    from .set_up_oauth_response import SetUpOauthResponse
    from .set_up_password_data import SetUpPasswordData
    from .set_up_password_request import SetUpPasswordRequest
    from .set_up_password_response import SetUpPasswordResponse
    from .set_up_segment_request import SetUpSegmentRequest
    from .set_up_us_vat_config_request import SetUpUsVatConfigRequest
    from .set_up_us_vat_gateway_request import SetUpUsVatGatewayRequest
    from .set_up_vat_gateway_data import SetUpVatGatewayData
    from .set_up_vat_gateway_request import SetUpVatGatewayRequest
    from .set_up_vat_gateway_response import SetUpVatGatewayResponse
    from .set_up_wire_transfer_gateway_data import SetUpWireTransferGatewayData
    from .set_up_wire_transfer_gateway_request import SetUpWireTransferGatewayRequest
    from .set_up_wire_transfer_gateway_response import SetUpWireTransferGatewayResponse
    from .sort_type import SortType
    from .split_payment_info import SplitPaymentInfo
    from .subscription import Subscription
    from .subscription_activated_event import SubscriptionActivatedEvent
    from .subscription_admin_note_ro import SubscriptionAdminNoteRo
    from .subscription_auto_renew_failure_event import SubscriptionAutoRenewFailureEvent
    from .subscription_auto_renew_success_event import SubscriptionAutoRenewSuccessEvent
    from .subscription_cancelled_event import SubscriptionCancelledEvent
    from .subscription_config import SubscriptionConfig
    from .subscription_created_event import SubscriptionCreatedEvent
    from .subscription_detail import SubscriptionDetail
    from .subscription_end_of_this_cycle_event import SubscriptionEndOfThisCycleEvent
    from .subscription_expired_event import SubscriptionExpiredEvent
    from .subscription_failed_event import SubscriptionFailedEvent
    from .subscription_import_created_event import SubscriptionImportCreatedEvent
    from .subscription_import_override_event import SubscriptionImportOverrideEvent
    from .subscription_latest_invoice_track_event import (
        SubscriptionLatestInvoiceTrackEvent,
    )
    from .subscription_multi_trial import SubscriptionMultiTrial
    from .subscription_multi_trial_item import SubscriptionMultiTrialItem
    from .subscription_onetime_addon import SubscriptionOnetimeAddon
    from .subscription_onetime_addon_cancelled_event import (
        SubscriptionOnetimeAddonCancelledEvent,
    )
    from .subscription_onetime_addon_created_event import (
        SubscriptionOnetimeAddonCreatedEvent,
    )
    from .subscription_onetime_addon_detail import SubscriptionOnetimeAddonDetail
    from .subscription_onetime_addon_expired_event import (
        SubscriptionOnetimeAddonExpiredEvent,
    )
    from .subscription_onetime_addon_success_event import (
        SubscriptionOnetimeAddonSuccessEvent,
    )
    from .subscription_payment import SubscriptionPayment
    from .subscription_pending_update_cancelled_event import (
        SubscriptionPendingUpdateCancelledEvent,
    )
    from .subscription_pending_update_create_event import (
        SubscriptionPendingUpdateCreateEvent,
    )
    from .subscription_pending_update_detail import SubscriptionPendingUpdateDetail
    from .subscription_pending_update_event import SubscriptionPendingUpdateEvent
    from .subscription_pending_update_success_event import (
        SubscriptionPendingUpdateSuccessEvent,
    )
    from .subscription_resume_end_of_this_cycle_event import (
        SubscriptionResumeEndOfThisCycleEvent,
    )
    from .subscription_status import SubscriptionStatus
    from .subscription_time_line_detail import SubscriptionTimeLineDetail
    from .subscription_timeline_status import SubscriptionTimelineStatus
    from .subscription_track_event import SubscriptionTrackEvent
    from .subscription_track_user_outofsubscribe_event import (
        SubscriptionTrackUserOutofsubscribeEvent,
    )
    from .subscription_track_willcancel_event import SubscriptionTrackWillcancelEvent
    from .subscription_type import SubscriptionType
    from .subscription_updated_event import SubscriptionUpdatedEvent
    from .suspend_member_request import SuspendMemberRequest
    from .suspend_user_request import SuspendUserRequest
    from .sync_email_template_localizations_request import (
        SyncEmailTemplateLocalizationsRequest,
    )
    from .sync_invoice_user_snapshot_data import SyncInvoiceUserSnapshotData
    from .sync_invoice_user_snapshot_request import SyncInvoiceUserSnapshotRequest
    from .sync_invoice_user_snapshot_response import SyncInvoiceUserSnapshotResponse
    from .sync_paid_invoice_billing_details_data import (
        SyncPaidInvoiceBillingDetailsData,
    )
    from .sync_paid_invoice_billing_details_request import (
        SyncPaidInvoiceBillingDetailsRequest,
    )
    from .sync_paid_invoice_billing_details_response import (
        SyncPaidInvoiceBillingDetailsResponse,
    )
    from .template_variable import TemplateVariable
    from .template_variable_group import TemplateVariableGroup
    from .test_email_template_version_request import TestEmailTemplateVersionRequest
    from .totp_type import TotpType
    from .unpublish_plan_request import UnpublishPlanRequest
    from .update_batch_discount_template_data import UpdateBatchDiscountTemplateData
    from .update_batch_discount_template_request import (
        UpdateBatchDiscountTemplateRequest,
    )
    from .update_batch_discount_template_response import (
        UpdateBatchDiscountTemplateResponse,
    )
    from .update_checkout_data import UpdateCheckoutData
    from .update_checkout_request import UpdateCheckoutRequest
    from .update_checkout_response import UpdateCheckoutResponse
    from .update_cname_domain_request import UpdateCnameDomainRequest
    from .update_country_config_request import UpdateCountryConfigRequest
    from .update_credit_account_data import UpdateCreditAccountData
    from .update_credit_account_request import UpdateCreditAccountRequest
    from .update_credit_account_response import UpdateCreditAccountResponse
    from .update_credit_config_data import UpdateCreditConfigData
    from .update_credit_config_request import UpdateCreditConfigRequest
    from .update_credit_config_response import UpdateCreditConfigResponse
    from .update_discount_data import UpdateDiscountData
    from .update_discount_request import UpdateDiscountRequest
    from .update_discount_response import UpdateDiscountResponse
    from .update_email_template_version_data import UpdateEmailTemplateVersionData
    from .update_email_template_version_request import UpdateEmailTemplateVersionRequest
    from .update_email_template_version_response import (
        UpdateEmailTemplateVersionResponse,
    )
    from .update_external_gateway_invoice_link_data import (
        UpdateExternalGatewayInvoiceLinkData,
    )
    from .update_external_gateway_invoice_link_request import (
        UpdateExternalGatewayInvoiceLinkRequest,
    )
    from .update_external_gateway_invoice_link_response import (
        UpdateExternalGatewayInvoiceLinkResponse,
    )
    from .update_external_gateway_payment_link_data import (
        UpdateExternalGatewayPaymentLinkData,
    )
    from .update_external_gateway_payment_link_request import (
        UpdateExternalGatewayPaymentLinkRequest,
    )
    from .update_external_gateway_payment_link_response import (
        UpdateExternalGatewayPaymentLinkResponse,
    )
    from .update_external_user_id_data import UpdateExternalUserIdData
    from .update_external_user_id_request import UpdateExternalUserIdRequest
    from .update_external_user_id_response import UpdateExternalUserIdResponse
    from .update_gateway_country_config_request import UpdateGatewayCountryConfigRequest
    from .update_gateway_data import UpdateGatewayData
    from .update_gateway_request import UpdateGatewayRequest
    from .update_gateway_response import UpdateGatewayResponse
    from .update_gateway_sort_data import UpdateGatewaySortData
    from .update_gateway_sort_request import UpdateGatewaySortRequest
    from .update_gateway_sort_response import UpdateGatewaySortResponse
    from .update_invoice_data import UpdateInvoiceData
    from .update_invoice_pdf_request import UpdateInvoicePdfRequest
    from .update_invoice_request import UpdateInvoiceRequest
    from .update_invoice_response import UpdateInvoiceResponse
    from .update_member_data import UpdateMemberData
    from .update_member_request import UpdateMemberRequest
    from .update_member_response import UpdateMemberResponse
    from .update_member_role_request import UpdateMemberRoleRequest
    from .update_merchant_data import UpdateMerchantData
    from .update_merchant_request import UpdateMerchantRequest
    from .update_merchant_response import UpdateMerchantResponse
    from .update_metric_data import UpdateMetricData
    from .update_metric_request import UpdateMetricRequest
    from .update_metric_response import UpdateMetricResponse
    from .update_paid_invoice_billing_details_data import (
        UpdatePaidInvoiceBillingDetailsData,
    )
    from .update_paid_invoice_billing_details_request import (
        UpdatePaidInvoiceBillingDetailsRequest,
    )
    from .update_paid_invoice_billing_details_response import (
        UpdatePaidInvoiceBillingDetailsResponse,
    )
    from .update_plan_data import UpdatePlanData
    from .update_plan_metric_limit_data import UpdatePlanMetricLimitData
    from .update_plan_metric_limit_request import UpdatePlanMetricLimitRequest
    from .update_plan_metric_limit_response import UpdatePlanMetricLimitResponse
    from .update_plan_request import UpdatePlanRequest
    from .update_plan_response import UpdatePlanResponse
    from .update_portal_host_domain_request import UpdatePortalHostDomainRequest
    from .update_product_data import UpdateProductData
    from .update_product_request import UpdateProductRequest
    from .update_product_response import UpdateProductResponse
    from .update_promo_credit_config_data import UpdatePromoCreditConfigData
    from .update_promo_credit_config_request import UpdatePromoCreditConfigRequest
    from .update_promo_credit_config_response import UpdatePromoCreditConfigResponse
    from .update_role_request import UpdateRoleRequest
    from .update_subscription_config_data import UpdateSubscriptionConfigData
    from .update_subscription_config_request import UpdateSubscriptionConfigRequest
    from .update_subscription_config_response import UpdateSubscriptionConfigResponse
    from .update_subscription_data import UpdateSubscriptionData
    from .update_subscription_metadata_request import UpdateSubscriptionMetadataRequest
    from .update_subscription_request import UpdateSubscriptionRequest
    from .update_subscription_response import UpdateSubscriptionResponse
    from .update_timing import UpdateTiming
    from .update_totp_config_request import UpdateTotpConfigRequest
    from .update_user_data import UpdateUserData
    from .update_user_request import UpdateUserRequest
    from .update_user_response import UpdateUserResponse
    from .update_webhook_endpoint_request import UpdateWebhookEndpointRequest
    from .update_wire_transfer_gateway_data import UpdateWireTransferGatewayData
    from .update_wire_transfer_gateway_request import UpdateWireTransferGatewayRequest
    from .update_wire_transfer_gateway_response import UpdateWireTransferGatewayResponse
    from .us_address import USAddress
    from .user_account import UserAccount
    from .user_account_detail import UserAccountDetail
    from .user_admin_note_detail import UserAdminNoteDetail
    from .user_created_event import UserCreatedEvent
    from .user_discount_status import UserDiscountStatus
    from .user_history_metric import UserHistoryMetric
    from .user_history_metric_limit_stat import UserHistoryMetricLimitStat
    from .user_merchant_metric_charge_stat import UserMerchantMetricChargeStat
    from .user_merchant_metric_limit_stat import UserMerchantMetricLimitStat
    from .user_metric import UserMetric
    from .user_metric_charge_invoice_item import UserMetricChargeInvoiceItem
    from .user_metric_charge_invoice_item_entity import (
        UserMetricChargeInvoiceItemEntity,
    )
    from .user_metric_update_event import UserMetricUpdateEvent
    from .user_onetime_addon_detail import UserOnetimeAddonDetail
    from .user_sort_field import UserSortField
    from .user_status import UserStatus
    from .user_subscription_update_event import UserSubscriptionUpdateEvent
    from .user_type import UserType
    from .user_updated_event import UserUpdatedEvent
    from .usvat_config import USVATConfig
    from .usvat_gateway_connection_api_keys import USVATGatewayConnectionAPIKeys
    from .usvat_gateway_product_tax_code import USVATGatewayProductTaxCode
    from .usvat_global_config import USVATGlobalConfig
    from .valid_result import ValidResult
    from .validate_us_vat_address_data import ValidateUsVatAddressData
    from .validate_us_vat_address_request import ValidateUsVatAddressRequest
    from .validate_us_vat_address_response import ValidateUsVatAddressResponse
    from .validate_vat_number_data import ValidateVatNumberData
    from .validate_vat_number_request import ValidateVatNumberRequest
    from .validate_vat_number_response import ValidateVatNumberResponse
    from .vat_country_rate import VatCountryRate
    from .vat_number_status import VatNumberStatus
    from .verify_registration_data import VerifyRegistrationData
    from .verify_registration_request import VerifyRegistrationRequest
    from .verify_registration_response import VerifyRegistrationResponse
    from .webhook_endpoint_type import WebhookEndpointType

_MODULES = {
    "ActivateDiscountRequest": ".activate_discount_request",
    "ActivateEmailTemplateVersionRequest": ".activate_email_template_version_request",
    "ActivatePlanRequest": ".activate_plan_request",
    "ActivateProductRequest": ".activate_product_request",
    "ActivateSubscriptionTemporarilyRequest": ".activate_subscription_temporarily_request",
    "ActivateVatNumberValidationRequest": ".activate_vat_number_validation_request",
    "AddSubscriptionTrialRequest": ".add_subscription_trial_request",
    "AddonBindingAction": ".addon_binding_action",
    "AdjustMetricLimitData": ".adjust_metric_limit_data",
    "AdjustMetricLimitRequest": ".adjust_metric_limit_request",
    "AdjustMetricLimitResponse": ".adjust_metric_limit_response",
    "ApplyToNextInvoiceData": ".apply_to_next_invoice_data",
    "ApplyToNextInvoiceRequest": ".apply_to_next_invoice_request",
    "ApplyToNextInvoiceResponse": ".apply_to_next_invoice_response",
    "ArchiveCheckoutRequest": ".archive_checkout_request",
    "ArchiveGatewayData": ".archive_gateway_data",
    "ArchiveGatewayRequest": ".archive_gateway_request",
    "ArchiveGatewayResponse": ".archive_gateway_response",
    "ArchivePlanRequest": ".archive_plan_request",
    "AuthGitHubUserInfo": ".auth_git_hub_user_info",
    "AuthGoogleUserInfo": ".auth_google_user_info",
    "AuthorizeStatus": ".authorize_status",
    "BatchDiscountType": ".batch_discount_type",
    "BillingType": ".billing_type",
    "BindPlanAddonsData": ".bind_plan_addons_data",
    "BindPlanAddonsRequest": ".bind_plan_addons_request",
    "BindPlanAddonsResponse": ".bind_plan_addons_response",
    "BizType": ".biz_type",
    "BooleanMap": ".boolean_map",
    "CancelInvoiceRequest": ".cancel_invoice_request",
    "CancelPaymentRequest": ".cancel_payment_request",
    "CancelRefundRequest": ".cancel_refund_request",
    "CancelSubscriptionAtPeriodEndRequest": ".cancel_subscription_at_period_end_request",
    "CancelSubscriptionRequest": ".cancel_subscription_request",
    "CapturePaymentRequest": ".capture_payment_request",
    "ChangeSortField": ".change_sort_field",
    "ChangeSubscriptionCurrencyRequest": ".change_subscription_currency_request",
    "ChangeSubscriptionDueDayRequest": ".change_subscription_due_day_request",
    "ChangeSubscriptionGatewayRequest": ".change_subscription_gateway_request",
    "ChangeUserEmailRequest": ".change_user_email_request",
    "ChangeUserGatewayRequest": ".change_user_gateway_request",
    "CheckRegistrationEmailData": ".check_registration_email_data",
    "CheckRegistrationEmailRequest": ".check_registration_email_request",
    "CheckRegistrationEmailResponse": ".check_registration_email_response",
    "ClearInvoicePaymentRequest": ".clear_invoice_payment_request",
    "ClearMemberOauthRequest": ".clear_member_oauth_request",
    "ClearMemberTotpRequest": ".clear_member_totp_request",
    "ClearTotpRequest": ".clear_totp_request",
    "ClearUserAutoChargeMethodRequest": ".clear_user_auto_charge_method_request",
    "ConfirmMemberTotpKeyRequest": ".confirm_member_totp_key_request",
    "ConfirmPlanPriceChangeData": ".confirm_plan_price_change_data",
    "ConfirmPlanPriceChangeRequest": ".confirm_plan_price_change_request",
    "ConfirmPlanPriceChangeResponse": ".confirm_plan_price_change_response",
    "CopyPlanData": ".copy_plan_data",
    "CopyPlanRequest": ".copy_plan_request",
    "CopyPlanResponse": ".copy_plan_response",
    "CopyProductData": ".copy_product_data",
    "CopyProductRequest": ".copy_product_request",
    "CopyProductResponse": ".copy_product_response",
    "CountUsersData": ".count_users_data",
    "CountUsersResponse": ".count_users_response",
    "CreateApiKeyData": ".create_api_key_data",
    "CreateApiKeyResponse": ".create_api_key_response",
    "CreateBatchDiscountTemplateData": ".create_batch_discount_template_data",
    "CreateBatchDiscountTemplateRequest": ".create_batch_discount_template_request",
    "CreateBatchDiscountTemplateResponse": ".create_batch_discount_template_response",
    "CreateCheckoutData": ".create_checkout_data",
    "CreateCheckoutRequest": ".create_checkout_request",
    "CreateCheckoutResponse": ".create_checkout_response",
    "CreateCreditConfigData": ".create_credit_config_data",
    "CreateCreditConfigRequest": ".create_credit_config_request",
    "CreateCreditConfigResponse": ".create_credit_config_response",
    "CreateCreditRechargeData": ".create_credit_recharge_data",
    "CreateCreditRechargeRequest": ".create_credit_recharge_request",
    "CreateCreditRechargeResponse": ".create_credit_recharge_response",
    "CreateDiscountData": ".create_discount_data",
    "CreateDiscountRequest": ".create_discount_request",
    "CreateDiscountResponse": ".create_discount_response",
    "CreateEmailTemplateVersionData": ".create_email_template_version_data",
    "CreateEmailTemplateVersionRequest": ".create_email_template_version_request",
    "CreateEmailTemplateVersionResponse": ".create_email_template_version_response",
    "CreateInvoiceData": ".create_invoice_data",
    "CreateInvoiceRequest": ".create_invoice_request",
    "CreateInvoiceResponse": ".create_invoice_response",
    "CreateMarkedRefundData": ".create_marked_refund_data",
    "CreateMarkedRefundRequest": ".create_marked_refund_request",
    "CreateMarkedRefundResponse": ".create_marked_refund_response",
    "CreateMemberRequest": ".create_member_request",
    "CreateMetricData": ".create_metric_data",
    "CreateMetricEventData": ".create_metric_event_data",
    "CreateMetricEventRequest": ".create_metric_event_request",
    "CreateMetricEventResponse": ".create_metric_event_response",
    "CreateMetricRequest": ".create_metric_request",
    "CreateMetricResponse": ".create_metric_response",
    "CreateOnetimeAddonPaymentData": ".create_onetime_addon_payment_data",
    "CreateOnetimeAddonPaymentRequest": ".create_onetime_addon_payment_request",
    "CreateOnetimeAddonPaymentResponse": ".create_onetime_addon_payment_response",
    "CreatePaymentData": ".create_payment_data",
    "CreatePaymentMethodData": ".create_payment_method_data",
    "CreatePaymentMethodRequest": ".create_payment_method_request",
    "CreatePaymentMethodResponse": ".create_payment_method_response",
    "CreatePaymentRequest": ".create_payment_request",
    "CreatePaymentResponse": ".create_payment_response",
    "CreatePlanData": ".create_plan_data",
    "CreatePlanMetricLimitData": ".create_plan_metric_limit_data",
    "CreatePlanMetricLimitRequest": ".create_plan_metric_limit_request",
    "CreatePlanMetricLimitResponse": ".create_plan_metric_limit_response",
    "CreatePlanRequest": ".create_plan_request",
    "CreatePlanResponse": ".create_plan_response",
    "CreateProductData": ".create_product_data",
    "CreateProductRequest": ".create_product_request",
    "CreateProductResponse": ".create_product_response",
    "CreateRefundData": ".create_refund_data",
    "CreateRefundRequest": ".create_refund_request",
    "CreateRefundResponse": ".create_refund_response",
    "CreateRoleRequest": ".create_role_request",
    "CreateSessionData": ".create_session_data",
    "CreateSessionRequest": ".create_session_request",
    "CreateSessionResponse": ".create_session_response",
    "CreateSubscriptionData": ".create_subscription_data",
    "CreateSubscriptionNoteRequest": ".create_subscription_note_request",
    "CreateSubscriptionPaymentRequest": ".create_subscription_payment_request",
    "CreateSubscriptionPaymentResponse": ".create_subscription_payment_response",
    "CreateSubscriptionRequest": ".create_subscription_request",
    "CreateSubscriptionResponse": ".create_subscription_response",
    "CreateUserData": ".create_user_data",
    "CreateUserNoteRequest": ".create_user_note_request",
    "CreateUserRequest": ".create_user_request",
    "CreateUserResponse": ".create_user_response",
    "CreateWebhookEndpointRequest": ".create_webhook_endpoint_request",
    "CreditAccount": ".credit_account",
    "CreditAccountDetail": ".credit_account_detail",
    "CreditAccountType": ".credit_account_type",
    "CreditConfig": ".credit_config",
    "CreditConfigStatistics": ".credit_config_statistics",
    "CreditNoteDetail": ".credit_note_detail",
    "CreditPayout": ".credit_payout",
    "CreditRecharge": ".credit_recharge",
    "CreditRechargeStatus": ".credit_recharge_status",
    "CreditSortField": ".credit_sort_field",
    "CreditTransaction": ".credit_transaction",
    "CreditTransactionDetail": ".credit_transaction_detail",
    "CreditTransactionType": ".credit_transaction_type",
    "Currency": ".currency",
    "DeactivateDiscountRequest": ".deactivate_discount_request",
    "DeactivateVatNumberValidationRequest": ".deactivate_vat_number_validation_request",
    "DecrementDiscountQuantityData": ".decrement_discount_quantity_data",
    "DecrementDiscountQuantityRequest": ".decrement_discount_quantity_request",
    "DecrementDiscountQuantityResponse": ".decrement_discount_quantity_response",
    "DecrementPromoCreditData": ".decrement_promo_credit_data",
    "DecrementPromoCreditRequest": ".decrement_promo_credit_request",
    "DecrementPromoCreditResponse": ".decrement_promo_credit_response",
    "DeleteDiscountRequest": ".delete_discount_request",
    "DeleteEmailTemplateVersionRequest": ".delete_email_template_version_request",
    "DeleteImportedInvoiceRequest": ".delete_imported_invoice_request",
    "DeleteInvoiceRequest": ".delete_invoice_request",
    "DeleteMemberTotpDeviceData": ".delete_member_totp_device_data",
    "DeleteMemberTotpDeviceRequest": ".delete_member_totp_device_request",
    "DeleteMemberTotpDeviceResponse": ".delete_member_totp_device_response",
    "DeleteMetricData": ".delete_metric_data",
    "DeleteMetricEventRequest": ".delete_metric_event_request",
    "DeleteMetricRequest": ".delete_metric_request",
    "DeleteMetricResponse": ".delete_metric_response",
    "DeletePaymentMethodRequest": ".delete_payment_method_request",
    "DeletePlanMetricLimitData": ".delete_plan_metric_limit_data",
    "DeletePlanMetricLimitRequest": ".delete_plan_metric_limit_request",
    "DeletePlanMetricLimitResponse": ".delete_plan_metric_limit_response",
    "DeletePlanRequest": ".delete_plan_request",
    "DeleteProductRequest": ".delete_product_request",
    "DeleteRoleRequest": ".delete_role_request",
    "DeleteUserRequest": ".delete_user_request",
    "DeleteWebhookEndpointRequest": ".delete_webhook_endpoint_request",
    "DiscountPlanApplyType": ".discount_plan_apply_type",
    "DiscountStatus": ".discount_status",
    "DiscountType": ".discount_type",
    "DiscountUserScope": ".discount_user_scope",
    "Done": ".done",
    "EmailGatewayConnectionAPIKeys": ".email_gateway_connection_api_keys",
    "EmailGatewayConnectionAPIKeysMap": ".email_gateway_connection_api_keys_map",
    "EmailGatewayConnectionAPIKeysUpdate": ".email_gateway_connection_api_keys_update",
    "EmailLocalizationTemplate": ".email_localization_template",
    "EmailStatus": ".email_status",
    "Envelope": ".envelope",
    "EventFields": ".event_fields",
    "EventMetricCharge": ".event_metric_charge",
    "ExchangeAmountData": ".exchange_amount_data",
    "ExchangeAmountRequest": ".exchange_amount_request",
    "ExchangeAmountResponse": ".exchange_amount_response",
    "ExternalDiscountParam": ".external_discount_param",
    "FinishInvoiceData": ".finish_invoice_data",
    "FinishInvoiceRequest": ".finish_invoice_request",
    "FinishInvoiceResponse": ".finish_invoice_response",
    "GasPayer": ".gas_payer",
    "Gateway": ".gateway",
    "GatewayAction": ".gateway_action",
    "GatewayBank": ".gateway_bank",
    "GatewayCompanyIssuer": ".gateway_company_issuer",
    "GatewayCurrencyExchange": ".gateway_currency_exchange",
    "GatewayCurrencyExchangeRule": ".gateway_currency_exchange_rule",
    "GatewayPaymentType": ".gateway_payment_type",
    "GatewaySort": ".gateway_sort",
    "GatewayType": ".gateway_type",
    "GenerateBatchDiscountChildrenData": ".generate_batch_discount_children_data",
    "GenerateBatchDiscountChildrenRequest": ".generate_batch_discount_children_request",
    "GenerateBatchDiscountChildrenResponse": ".generate_batch_discount_children_response",
    "GenerateInvoicePdfRequest": ".generate_invoice_pdf_request",
    "GetBatchDiscountChildData": ".get_batch_discount_child_data",
    "GetBatchDiscountChildRequest": ".get_batch_discount_child_request",
    "GetBatchDiscountChildResponse": ".get_batch_discount_child_response",
    "GetBatchDiscountTemplateData": ".get_batch_discount_template_data",
    "GetBatchDiscountTemplateRequest": ".get_batch_discount_template_request",
    "GetBatchDiscountTemplateResponse": ".get_batch_discount_template_response",
    "GetCheckoutData": ".get_checkout_data",
    "GetCheckoutLinkData": ".get_checkout_link_data",
    "GetCheckoutLinkRequest": ".get_checkout_link_request",
    "GetCheckoutLinkResponse": ".get_checkout_link_response",
    "GetCheckoutRequest": ".get_checkout_request",
    "GetCheckoutResponse": ".get_checkout_response",
    "GetCreditAccountData": ".get_credit_account_data",
    "GetCreditAccountRequest": ".get_credit_account_request",
    "GetCreditAccountResponse": ".get_credit_account_response",
    "GetCustomerPortalUrlData": ".get_customer_portal_url_data",
    "GetCustomerPortalUrlRequest": ".get_customer_portal_url_request",
    "GetCustomerPortalUrlResponse": ".get_customer_portal_url_response",
    "GetDiscountData": ".get_discount_data",
    "GetDiscountRequest": ".get_discount_request",
    "GetDiscountResponse": ".get_discount_response",
    "GetExchangeRateData": ".get_exchange_rate_data",
    "GetExchangeRateRequest": ".get_exchange_rate_request",
    "GetExchangeRateResponse": ".get_exchange_rate_response",
    "GetGatewayData": ".get_gateway_data",
    "GetGatewayRequest": ".get_gateway_request",
    "GetGatewayResponse": ".get_gateway_response",
    "GetGitHubOauthUrlData": ".get_git_hub_oauth_url_data",
    "GetGitHubOauthUrlResponse": ".get_git_hub_oauth_url_response",
    "GetGoogleOauthUrlData": ".get_google_oauth_url_data",
    "GetGoogleOauthUrlResponse": ".get_google_oauth_url_response",
    "GetInvoiceData": ".get_invoice_data",
    "GetInvoiceRequest": ".get_invoice_request",
    "GetInvoiceResponse": ".get_invoice_response",
    "GetLicenseData": ".get_license_data",
    "GetLicenseResponse": ".get_license_response",
    "GetLicenseUpdateUrlData": ".get_license_update_url_data",
    "GetLicenseUpdateUrlRequest": ".get_license_update_url_request",
    "GetLicenseUpdateUrlResponse": ".get_license_update_url_response",
    "GetMemberProfileData": ".get_member_profile_data",
    "GetMemberProfileResponse": ".get_member_profile_response",
    "GetMemberTotpKeyData": ".get_member_totp_key_data",
    "GetMemberTotpKeyRequest": ".get_member_totp_key_request",
    "GetMemberTotpKeyResponse": ".get_member_totp_key_response",
    "GetMerchantData": ".get_merchant_data",
    "GetMerchantResponse": ".get_merchant_response",
    "GetMetricData": ".get_metric_data",
    "GetMetricEventCurrentValueData": ".get_metric_event_current_value_data",
    "GetMetricEventCurrentValueRequest": ".get_metric_event_current_value_request",
    "GetMetricEventCurrentValueResponse": ".get_metric_event_current_value_response",
    "GetMetricRequest": ".get_metric_request",
    "GetMetricResponse": ".get_metric_response",
    "GetOverviewStatisticsData": ".get_overview_statistics_data",
    "GetOverviewStatisticsResponse": ".get_overview_statistics_response",
    "GetPaymentData": ".get_payment_data",
    "GetPaymentMethodData": ".get_payment_method_data",
    "GetPaymentMethodResponse": ".get_payment_method_response",
    "GetPaymentResponse": ".get_payment_response",
    "GetPlanData": ".get_plan_data",
    "GetPlanRequest": ".get_plan_request",
    "GetPlanResponse": ".get_plan_response",
    "GetProductData": ".get_product_data",
    "GetProductRequest": ".get_product_request",
    "GetProductResponse": ".get_product_response",
    "GetPromoCreditConfigData": ".get_promo_credit_config_data",
    "GetPromoCreditConfigRequest": ".get_promo_credit_config_request",
    "GetPromoCreditConfigResponse": ".get_promo_credit_config_response",
    "GetPromoCreditStatisticsData": ".get_promo_credit_statistics_data",
    "GetPromoCreditStatisticsRequest": ".get_promo_credit_statistics_request",
    "GetPromoCreditStatisticsResponse": ".get_promo_credit_statistics_response",
    "GetQuickBooksAuthorizationUrlData": ".get_quick_books_authorization_url_data",
    "GetQuickBooksAuthorizationUrlResponse": ".get_quick_books_authorization_url_response",
    "GetRefundData": ".get_refund_data",
    "GetRefundResponse": ".get_refund_response",
    "GetSubscriptionConfigData": ".get_subscription_config_data",
    "GetSubscriptionConfigResponse": ".get_subscription_config_response",
    "GetSubscriptionData": ".get_subscription_data",
    "GetSubscriptionPendingUpdateData": ".get_subscription_pending_update_data",
    "GetSubscriptionPendingUpdateResponse": ".get_subscription_pending_update_response",
    "GetSubscriptionRequest": ".get_subscription_request",
    "GetSubscriptionResponse": ".get_subscription_response",
    "GetSubscriptionUpdateUrlData": ".get_subscription_update_url_data",
    "GetSubscriptionUpdateUrlRequest": ".get_subscription_update_url_request",
    "GetSubscriptionUpdateUrlResponse": ".get_subscription_update_url_response",
    "GetUserData": ".get_user_data",
    "GetUserMetricByInvoiceData": ".get_user_metric_by_invoice_data",
    "GetUserMetricByInvoiceResponse": ".get_user_metric_by_invoice_response",
    "GetUserMetricBySubscriptionData": ".get_user_metric_by_subscription_data",
    "GetUserMetricBySubscriptionResponse": ".get_user_metric_by_subscription_response",
    "GetUserMetricData": ".get_user_metric_data",
    "GetUserMetricResponse": ".get_user_metric_response",
    "GetUserPendingCryptoSubscriptionData": ".get_user_pending_crypto_subscription_data",
    "GetUserPendingCryptoSubscriptionRequest": ".get_user_pending_crypto_subscription_request",
    "GetUserPendingCryptoSubscriptionResponse": ".get_user_pending_crypto_subscription_response",
    "GetUserResponse": ".get_user_response",
    "GetUserSubscriptionData": ".get_user_subscription_data",
    "GetUserSubscriptionMetricData": ".get_user_subscription_metric_data",
    "GetUserSubscriptionMetricResponse": ".get_user_subscription_metric_response",
    "GetUserSubscriptionRequest": ".get_user_subscription_request",
    "GetUserSubscriptionResponse": ".get_user_subscription_response",
    "GetWebhookSecretData": ".get_webhook_secret_data",
    "GetWebhookSecretResponse": ".get_webhook_secret_response",
    "GetZapierConnectUrlData": ".get_zapier_connect_url_data",
    "GetZapierConnectUrlRequest": ".get_zapier_connect_url_request",
    "GetZapierConnectUrlResponse": ".get_zapier_connect_url_response",
    "GroupPlanIntervalSelector": ".group_plan_interval_selector",
    "GroupPlanSelector": ".group_plan_selector",
    "ImportActiveSubscriptionData": ".import_active_subscription_data",
    "ImportActiveSubscriptionRequest": ".import_active_subscription_request",
    "ImportActiveSubscriptionResponse": ".import_active_subscription_response",
    "ImportHistorySubscriptionData": ".import_history_subscription_data",
    "ImportHistorySubscriptionRequest": ".import_history_subscription_request",
    "ImportHistorySubscriptionResponse": ".import_history_subscription_response",
    "ImportInvoiceData": ".import_invoice_data",
    "ImportInvoiceRequest": ".import_invoice_request",
    "ImportInvoiceResponse": ".import_invoice_response",
    "InactivateProductRequest": ".inactivate_product_request",
    "IncrementBatchDiscountTemplateQuantityData": ".increment_batch_discount_template_quantity_data",
    "IncrementBatchDiscountTemplateQuantityRequest": ".increment_batch_discount_template_quantity_request",
    "IncrementBatchDiscountTemplateQuantityResponse": ".increment_batch_discount_template_quantity_response",
    "IncrementDiscountQuantityData": ".increment_discount_quantity_data",
    "IncrementDiscountQuantityRequest": ".increment_discount_quantity_request",
    "IncrementDiscountQuantityResponse": ".increment_discount_quantity_response",
    "IncrementPromoCreditData": ".increment_promo_credit_data",
    "IncrementPromoCreditRequest": ".increment_promo_credit_request",
    "IncrementPromoCreditResponse": ".increment_promo_credit_response",
    "IntervalUnit": ".interval_unit",
    "Invoice": ".invoice",
    "InvoiceCancelledEvent": ".invoice_cancelled_event",
    "InvoiceCreatedEvent": ".invoice_created_event",
    "InvoiceDetail": ".invoice_detail",
    "InvoiceFailedEvent": ".invoice_failed_event",
    "InvoiceHistoryInvoiceImportLineItem": ".invoice_history_invoice_import_line_item",
    "InvoiceItem": ".invoice_item",
    "InvoiceListType": ".invoice_list_type",
    "InvoiceMetricCharge": ".invoice_metric_charge",
    "InvoiceMetricLimit": ".invoice_metric_limit",
    "InvoiceNewInvoiceItemParam": ".invoice_new_invoice_item_param",
    "InvoicePaidEvent": ".invoice_paid_event",
    "InvoicePlanChargeType": ".invoice_plan_charge_type",
    "InvoicePlanSnapshot": ".invoice_plan_snapshot",
    "InvoiceProcessEvent": ".invoice_process_event",
    "InvoiceReversedEvent": ".invoice_reversed_event",
    "InvoiceSendStatus": ".invoice_send_status",
    "InvoiceSortField": ".invoice_sort_field",
    "InvoiceStatus": ".invoice_status",
    "License": ".license_",
    "LicensePlan": ".license_plan",
    "ListBatchDiscountChildrenData": ".list_batch_discount_children_data",
    "ListBatchDiscountChildrenResponse": ".list_batch_discount_children_response",
    "ListBatchDiscountTemplatesData": ".list_batch_discount_templates_data",
    "ListBatchDiscountTemplatesResponse": ".list_batch_discount_templates_response",
    "ListCheckoutsData": ".list_checkouts_data",
    "ListCheckoutsRequest": ".list_checkouts_request",
    "ListCheckoutsResponse": ".list_checkouts_response",
    "ListCountryConfigsData": ".list_country_configs_data",
    "ListCountryConfigsResponse": ".list_country_configs_response",
    "ListCreditAccountsData": ".list_credit_accounts_data",
    "ListCreditAccountsResponse": ".list_credit_accounts_response",
    "ListCreditConfigsData": ".list_credit_configs_data",
    "ListCreditConfigsRequest": ".list_credit_configs_request",
    "ListCreditConfigsResponse": ".list_credit_configs_response",
    "ListCreditNotesData": ".list_credit_notes_data",
    "ListCreditNotesRequest": ".list_credit_notes_request",
    "ListCreditNotesResponse": ".list_credit_notes_response",
    "ListCreditTransactionsData": ".list_credit_transactions_data",
    "ListCreditTransactionsRequest": ".list_credit_transactions_request",
    "ListCreditTransactionsResponse": ".list_credit_transactions_response",
    "ListDiscountsData": ".list_discounts_data",
    "ListDiscountsResponse": ".list_discounts_response",
    "ListEmailHistoryData": ".list_email_history_data",
    "ListEmailHistoryResponse": ".list_email_history_response",
    "ListEmailTemplatesData": ".list_email_templates_data",
    "ListEmailTemplatesResponse": ".list_email_templates_response",
    "ListGatewaySetupsData": ".list_gateway_setups_data",
    "ListGatewaySetupsResponse": ".list_gateway_setups_response",
    "ListGatewaysData": ".list_gateways_data",
    "ListGatewaysResponse": ".list_gateways_response",
    "ListInvoiceSplitPaymentsData": ".list_invoice_split_payments_data",
    "ListInvoiceSplitPaymentsRequest": ".list_invoice_split_payments_request",
    "ListInvoiceSplitPaymentsResponse": ".list_invoice_split_payments_response",
    "ListInvoicesData": ".list_invoices_data",
    "ListInvoicesRequest": ".list_invoices_request",
    "ListInvoicesResponse": ".list_invoices_response",
    "ListInvoicesWithMetricData": ".list_invoices_with_metric_data",
    "ListInvoicesWithMetricResponse": ".list_invoices_with_metric_response",
    "ListMemberOperationLogsData": ".list_member_operation_logs_data",
    "ListMemberOperationLogsResponse": ".list_member_operation_logs_response",
    "ListMembersData": ".list_members_data",
    "ListMembersRequest": ".list_members_request",
    "ListMembersResponse": ".list_members_response",
    "ListMetricEventsData": ".list_metric_events_data",
    "ListMetricEventsRequest": ".list_metric_events_request",
    "ListMetricEventsResponse": ".list_metric_events_response",
    "ListMetricsData": ".list_metrics_data",
    "ListMetricsRequest": ".list_metrics_request",
    "ListMetricsResponse": ".list_metrics_response",
    "ListOauthMembersData": ".list_oauth_members_data",
    "ListOauthMembersResponse": ".list_oauth_members_response",
    "ListOnetimeAddonPurchasesData": ".list_onetime_addon_purchases_data",
    "ListOnetimeAddonPurchasesResponse": ".list_onetime_addon_purchases_response",
    "ListPaymentItemsData": ".list_payment_items_data",
    "ListPaymentItemsResponse": ".list_payment_items_response",
    "ListPaymentMethodsData": ".list_payment_methods_data",
    "ListPaymentMethodsResponse": ".list_payment_methods_response",
    "ListPaymentTimelineData": ".list_payment_timeline_data",
    "ListPaymentTimelineRequest": ".list_payment_timeline_request",
    "ListPaymentTimelineResponse": ".list_payment_timeline_response",
    "ListPaymentsData": ".list_payments_data",
    "ListPaymentsResponse": ".list_payments_response",
    "ListPlansData": ".list_plans_data",
    "ListPlansRequest": ".list_plans_request",
    "ListPlansResponse": ".list_plans_response",
    "ListProductsData": ".list_products_data",
    "ListProductsRequest": ".list_products_request",
    "ListProductsResponse": ".list_products_response",
    "ListRefundsData": ".list_refunds_data",
    "ListRefundsResponse": ".list_refunds_response",
    "ListRolesData": ".list_roles_data",
    "ListRolesResponse": ".list_roles_response",
    "ListSubscriptionNotesData": ".list_subscription_notes_data",
    "ListSubscriptionNotesRequest": ".list_subscription_notes_request",
    "ListSubscriptionNotesResponse": ".list_subscription_notes_response",
    "ListSubscriptionPendingUpdatesData": ".list_subscription_pending_updates_data",
    "ListSubscriptionPendingUpdatesRequest": ".list_subscription_pending_updates_request",
    "ListSubscriptionPendingUpdatesResponse": ".list_subscription_pending_updates_response",
    "ListSubscriptionTimelineData": ".list_subscription_timeline_data",
    "ListSubscriptionTimelineRequest": ".list_subscription_timeline_request",
    "ListSubscriptionTimelineResponse": ".list_subscription_timeline_response",
    "ListSubscriptionsData": ".list_subscriptions_data",
    "ListSubscriptionsRequest": ".list_subscriptions_request",
    "ListSubscriptionsResponse": ".list_subscriptions_response",
    "ListUsVatCategoriesData": ".list_us_vat_categories_data",
    "ListUsVatCategoriesResponse": ".list_us_vat_categories_response",
    "ListUsVatUploadsData": ".list_us_vat_uploads_data",
    "ListUsVatUploadsResponse": ".list_us_vat_uploads_response",
    "ListUserDiscountsData": ".list_user_discounts_data",
    "ListUserDiscountsResponse": ".list_user_discounts_response",
    "ListUserNotesData": ".list_user_notes_data",
    "ListUserNotesRequest": ".list_user_notes_request",
    "ListUserNotesResponse": ".list_user_notes_response",
    "ListUsersData": ".list_users_data",
    "ListUsersRequest": ".list_users_request",
    "ListUsersResponse": ".list_users_response",
    "ListVatCountriesData": ".list_vat_countries_data",
    "ListVatCountriesResponse": ".list_vat_countries_response",
    "ListVatNumberValidationsData": ".list_vat_number_validations_data",
    "ListVatNumberValidationsRequest": ".list_vat_number_validations_request",
    "ListVatNumberValidationsResponse": ".list_vat_number_validations_response",
    "ListWebhookEndpointLogsData": ".list_webhook_endpoint_logs_data",
    "ListWebhookEndpointLogsResponse": ".list_webhook_endpoint_logs_response",
    "ListWebhookEndpointsData": ".list_webhook_endpoints_data",
    "ListWebhookEndpointsResponse": ".list_webhook_endpoints_response",
    "ListWebhookEventsData": ".list_webhook_events_data",
    "ListWebhookEventsResponse": ".list_webhook_events_response",
    "LogInData": ".log_in_data",
    "LogInRequest": ".log_in_request",
    "LogInResponse": ".log_in_response",
    "LogInWithCodeData": ".log_in_with_code_data",
    "LogInWithCodeRequest": ".log_in_with_code_request",
    "LogInWithCodeResponse": ".log_in_with_code_response",
    "LogInWithOauthData": ".log_in_with_oauth_data",
    "LogInWithOauthRequest": ".log_in_with_oauth_request",
    "LogInWithOauthResponse": ".log_in_with_oauth_response",
    "LogInWithSessionData": ".log_in_with_session_data",
    "LogInWithSessionRequest": ".log_in_with_session_request",
    "LogInWithSessionResponse": ".log_in_with_session_response",
    "MarkExternalGatewayInvoicePaidData": ".mark_external_gateway_invoice_paid_data",
    "MarkExternalGatewayInvoicePaidRequest": ".mark_external_gateway_invoice_paid_request",
    "MarkExternalGatewayInvoicePaidResponse": ".mark_external_gateway_invoice_paid_response",
    "MarkExternalGatewayInvoiceRefundedData": ".mark_external_gateway_invoice_refunded_data",
    "MarkExternalGatewayInvoiceRefundedRequest": ".mark_external_gateway_invoice_refunded_request",
    "MarkExternalGatewayInvoiceRefundedResponse": ".mark_external_gateway_invoice_refunded_response",
    "MarkExternalGatewayPaymentFailedData": ".mark_external_gateway_payment_failed_data",
    "MarkExternalGatewayPaymentFailedRequest": ".mark_external_gateway_payment_failed_request",
    "MarkExternalGatewayPaymentFailedResponse": ".mark_external_gateway_payment_failed_response",
    "MarkExternalGatewayPaymentPaidData": ".mark_external_gateway_payment_paid_data",
    "MarkExternalGatewayPaymentPaidRequest": ".mark_external_gateway_payment_paid_request",
    "MarkExternalGatewayPaymentPaidResponse": ".mark_external_gateway_payment_paid_response",
    "MarkExternalGatewayRefundFailedData": ".mark_external_gateway_refund_failed_data",
    "MarkExternalGatewayRefundFailedRequest": ".mark_external_gateway_refund_failed_request",
    "MarkExternalGatewayRefundFailedResponse": ".mark_external_gateway_refund_failed_response",
    "MarkExternalGatewayRefundSucceededData": ".mark_external_gateway_refund_succeeded_data",
    "MarkExternalGatewayRefundSucceededRequest": ".mark_external_gateway_refund_succeeded_request",
    "MarkExternalGatewayRefundSucceededResponse": ".mark_external_gateway_refund_succeeded_response",
    "MarkInvoiceRefundSucceededRequest": ".mark_invoice_refund_succeeded_request",
    "MarkWireTransferSucceededRequest": ".mark_wire_transfer_succeeded_request",
    "Merchant": ".merchant",
    "MerchantBatchDiscountCode": ".merchant_batch_discount_code",
    "MerchantBatchDiscountCodeTemplate": ".merchant_batch_discount_code_template",
    "MerchantCheckout": ".merchant_checkout",
    "MerchantCountryConfig": ".merchant_country_config",
    "MerchantCurrencyConfig": ".merchant_currency_config",
    "MerchantDiscountCode": ".merchant_discount_code",
    "MerchantDiscountCodeDetail": ".merchant_discount_code_detail",
    "MerchantEmailHistoryDetail": ".merchant_email_history_detail",
    "MerchantEmailHistoryStatistics": ".merchant_email_history_statistics",
    "MerchantEmailTemplate": ".merchant_email_template",
    "MerchantLocalizationEmailTemplate": ".merchant_localization_email_template",
    "MerchantLocalizationVersion": ".merchant_localization_version",
    "MerchantMember": ".merchant_member",
    "MerchantMemberDetail": ".merchant_member_detail",
    "MerchantMemberDevice": ".merchant_member_device",
    "MerchantMetric": ".merchant_metric",
    "MerchantMetricEvent": ".merchant_metric_event",
    "MerchantMetricEventDetail": ".merchant_metric_event_detail",
    "MerchantMetricPlanChargeDetail": ".merchant_metric_plan_charge_detail",
    "MerchantMetricPlanLimitDetail": ".merchant_metric_plan_limit_detail",
    "MerchantMultiCurrencyConfig": ".merchant_multi_currency_config",
    "MerchantOperationLogDetail": ".merchant_operation_log_detail",
    "MerchantRole": ".merchant_role",
    "MerchantRolePermission": ".merchant_role_permission",
    "MerchantRolePermissionMap": ".merchant_role_permission_map",
    "MerchantUsVatGatewayCalculateHistory": ".merchant_us_vat_gateway_calculate_history",
    "MerchantUserDiscountCodeDetail": ".merchant_user_discount_code_detail",
    "MerchantVatNumberVerifyHistory": ".merchant_vat_number_verify_history",
    "MerchantVatRule": ".merchant_vat_rule",
    "MerchantVersion": ".merchant_version",
    "MerchantWebhookEndpoint": ".merchant_webhook_endpoint",
    "MerchantWebhookLog": ".merchant_webhook_log",
    "MerchantZapierCredential": ".merchant_zapier_credential",
    "Metadata": ".metadata",
    "MetricAggregationType": ".metric_aggregation_type",
    "MetricChargeStatus": ".metric_charge_status",
    "MetricChargeType": ".metric_charge_type",
    "MetricLimitQuotaDetail": ".metric_limit_quota_detail",
    "MetricPlanChargeGraduatedStep": ".metric_plan_charge_graduated_step",
    "MetricPlanChargeLine": ".metric_plan_charge_line",
    "MetricSortField": ".metric_sort_field",
    "MetricType": ".metric_type",
    "NewUser": ".new_user",
    "Oauth": ".oauth",
    "OnetimeAddonStatus": ".onetime_addon_status",
    "OverridePlanMetricLimitData": ".override_plan_metric_limit_data",
    "OverridePlanMetricLimitRequest": ".override_plan_metric_limit_request",
    "OverridePlanMetricLimitResponse": ".override_plan_metric_limit_response",
    "Payment": ".payment",
    "PaymentAuthorisedNeedEvent": ".payment_authorised_need_event",
    "PaymentCancelledEvent": ".payment_cancelled_event",
    "PaymentCreatedEvent": ".payment_created_event",
    "PaymentDetail": ".payment_detail",
    "PaymentFailureEvent": ".payment_failure_event",
    "PaymentItem": ".payment_item",
    "PaymentItemDetail": ".payment_item_detail",
    "PaymentItemParam": ".payment_item_param",
    "PaymentItemStatus": ".payment_item_status",
    "PaymentMetadata": ".payment_metadata",
    "PaymentMethod": ".payment_method",
    "PaymentMovementSortField": ".payment_movement_sort_field",
    "PaymentSortField": ".payment_sort_field",
    "PaymentStatus": ".payment_status",
    "PaymentSuccessEvent": ".payment_success_event",
    "PaymentTimelineDetail": ".payment_timeline_detail",
    "PaymentTimelineStatus": ".payment_timeline_status",
    "PaymentTimelineType": ".payment_timeline_type",
    "PendingUpdateStatus": ".pending_update_status",
    "Plan": ".plan",
    "PlanAddonDetail": ".plan_addon_detail",
    "PlanAddonParam": ".plan_addon_param",
    "PlanDetail": ".plan_detail",
    "PlanMetricLimitDetail": ".plan_metric_limit_detail",
    "PlanMetricLimitOverrideParam": ".plan_metric_limit_override_param",
    "PlanMetricLimitParam": ".plan_metric_limit_param",
    "PlanMetricMeteredChargeParam": ".plan_metric_metered_charge_param",
    "PlanMultiCurrency": ".plan_multi_currency",
    "PlanMultiCurrencyRate": ".plan_multi_currency_rate",
    "PlanMultiCurrencySnapshot": ".plan_multi_currency_snapshot",
    "PlanMultiTrial": ".plan_multi_trial",
    "PlanProductParam": ".plan_product_param",
    "PlanPublishStatus": ".plan_publish_status",
    "PlanStatus": ".plan_status",
    "PlanType": ".plan_type",
    "PreviewDiscountPlansData": ".preview_discount_plans_data",
    "PreviewDiscountPlansRequest": ".preview_discount_plans_request",
    "PreviewDiscountPlansResponse": ".preview_discount_plans_response",
    "PreviewNextInvoiceData": ".preview_next_invoice_data",
    "PreviewNextInvoiceResponse": ".preview_next_invoice_response",
    "PreviewOnetimeAddonPaymentData": ".preview_onetime_addon_payment_data",
    "PreviewOnetimeAddonPaymentRequest": ".preview_onetime_addon_payment_request",
    "PreviewOnetimeAddonPaymentResponse": ".preview_onetime_addon_payment_response",
    "PreviewPlanPriceChangeData": ".preview_plan_price_change_data",
    "PreviewPlanPriceChangeRequest": ".preview_plan_price_change_request",
    "PreviewPlanPriceChangeResponse": ".preview_plan_price_change_response",
    "PreviewSubscriptionData": ".preview_subscription_data",
    "PreviewSubscriptionRenewalData": ".preview_subscription_renewal_data",
    "PreviewSubscriptionRenewalRequest": ".preview_subscription_renewal_request",
    "PreviewSubscriptionRenewalResponse": ".preview_subscription_renewal_response",
    "PreviewSubscriptionRequest": ".preview_subscription_request",
    "PreviewSubscriptionResponse": ".preview_subscription_response",
    "PreviewSubscriptionUpdateData": ".preview_subscription_update_data",
    "PreviewSubscriptionUpdateRequest": ".preview_subscription_update_request",
    "PreviewSubscriptionUpdateResponse": ".preview_subscription_update_response",
    "Product": ".product",
    "ProductStatus": ".product_status",
    "PublishPlanRequest": ".publish_plan_request",
    "ReconvertInvoiceCryptoRequest": ".reconvert_invoice_crypto_request",
    "Refund": ".refund",
    "RefundCancelledEvent": ".refund_cancelled_event",
    "RefundCreatedEvent": ".refund_created_event",
    "RefundDetail": ".refund_detail",
    "RefundFailureEvent": ".refund_failure_event",
    "RefundInvoiceData": ".refund_invoice_data",
    "RefundInvoiceRequest": ".refund_invoice_request",
    "RefundInvoiceResponse": ".refund_invoice_response",
    "RefundPromoCreditFromInvoiceRequest": ".refund_promo_credit_from_invoice_request",
    "RefundReversedEvent": ".refund_reversed_event",
    "RefundStatus": ".refund_status",
    "RefundSuccessEvent": ".refund_success_event",
    "RefundType": ".refund_type",
    "Refusal": ".refusal",
    "RegisterMerchantRequest": ".register_merchant_request",
    "RegisterMerchantWithoutVerificationData": ".register_merchant_without_verification_data",
    "RegisterMerchantWithoutVerificationRequest": ".register_merchant_without_verification_request",
    "RegisterMerchantWithoutVerificationResponse": ".register_merchant_without_verification_response",
    "RegisterWithOauthData": ".register_with_oauth_data",
    "RegisterWithOauthRequest": ".register_with_oauth_request",
    "RegisterWithOauthResponse": ".register_with_oauth_response",
    "RenewSubscriptionData": ".renew_subscription_data",
    "RenewSubscriptionRequest": ".renew_subscription_request",
    "RenewSubscriptionResponse": ".renew_subscription_response",
    "ReprocessMetricCarryoverData": ".reprocess_metric_carryover_data",
    "ReprocessMetricCarryoverRequest": ".reprocess_metric_carryover_request",
    "ReprocessMetricCarryoverResponse": ".reprocess_metric_carryover_response",
    "ResendWebhookData": ".resend_webhook_data",
    "ResendWebhookRequest": ".resend_webhook_request",
    "ResendWebhookResponse": ".resend_webhook_response",
    "ResetMemberPasswordRequest": ".reset_member_password_request",
    "ResetMemberTotpData": ".reset_member_totp_data",
    "ResetMemberTotpRequest": ".reset_member_totp_request",
    "ResetMemberTotpResponse": ".reset_member_totp_response",
    "ResetPasswordWithCodeRequest": ".reset_password_with_code_request",
    "ResetPasswordWithTotpRequest": ".reset_password_with_totp_request",
    "RestoreGatewayData": ".restore_gateway_data",
    "RestoreGatewayRequest": ".restore_gateway_request",
    "RestoreGatewayResponse": ".restore_gateway_response",
    "ResumeMemberRequest": ".resume_member_request",
    "ResumeSubscriptionRequest": ".resume_subscription_request",
    "ResumeUserRequest": ".resume_user_request",
    "SearchByKeyData": ".search_by_key_data",
    "SearchByKeyRequest": ".search_by_key_request",
    "SearchByKeyResponse": ".search_by_key_response",
    "SearchPrecisionMatchObject": ".search_precision_match_object",
    "SearchUsersData": ".search_users_data",
    "SearchUsersRequest": ".search_users_request",
    "SearchUsersResponse": ".search_users_response",
    "SendEmailToUserRequest": ".send_email_to_user_request",
    "SendEmailWithCredentialRequest": ".send_email_with_credential_request",
    "SendInvoiceEmailRequest": ".send_invoice_email_request",
    "SendLoginCodeRequest": ".send_login_code_request",
    "SendPasswordResetCodeRequest": ".send_password_reset_code_request",
    "SendTemplateEmailToUserRequest": ".send_template_email_to_user_request",
    "Sender": ".sender",
    "SetDefaultEmailGatewayRequest": ".set_default_email_gateway_request",
    "SetDefaultGatewayData": ".set_default_gateway_data",
    "SetDefaultGatewayRequest": ".set_default_gateway_request",
    "SetDefaultGatewayResponse": ".set_default_gateway_response",
    "SetUpEmailGatewayData": ".set_up_email_gateway_data",
    "SetUpEmailGatewayRequest": ".set_up_email_gateway_request",
    "SetUpEmailGatewayResponse": ".set_up_email_gateway_response",
    "SetUpEmailGatewayV2Request": ".set_up_email_gateway_v2_request",
    "SetUpEmailSenderRequest": ".set_up_email_sender_request",
    "SetUpExchangeRateApiData": ".set_up_exchange_rate_api_data",
    "SetUpExchangeRateApiRequest": ".set_up_exchange_rate_api_request",
    "SetUpExchangeRateApiResponse": ".set_up_exchange_rate_api_response",
    "SetUpGatewayData": ".set_up_gateway_data",
    "SetUpGatewayRequest": ".set_up_gateway_request",
    "SetUpGatewayResponse": ".set_up_gateway_response",
    "SetUpGatewayWebhookData": ".set_up_gateway_webhook_data",
    "SetUpGatewayWebhookRequest": ".set_up_gateway_webhook_request",
    "SetUpGatewayWebhookResponse": ".set_up_gateway_webhook_response",
    "SetUpMultiCurrenciesData": ".set_up_multi_currencies_data",
    "SetUpMultiCurrenciesRequest": ".set_up_multi_currencies_request",
    "SetUpMultiCurrenciesResponse": ".set_up_multi_currencies_response",
    "SetUpOauthData": ".set_up_oauth_data",
    "SetUpOauthRequest": ".set_up_oauth_request",
    "SetUpOauthResponse": ".set_up_oauth_response",
    "SetUpPasswordData": ".set_up_password_data",
    "SetUpPasswordRequest": ".set_up_password_request",
    "SetUpPasswordResponse": ".set_up_password_response",
    "SetUpSegmentRequest": ".set_up_segment_request",
    "SetUpUsVatConfigRequest": ".set_up_us_vat_config_request",
    "SetUpUsVatGatewayRequest": ".set_up_us_vat_gateway_request",
    "SetUpVatGatewayData": ".set_up_vat_gateway_data",
    "SetUpVatGatewayRequest": ".set_up_vat_gateway_request",
    "SetUpVatGatewayResponse": ".set_up_vat_gateway_response",
    "SetUpWireTransferGatewayData": ".set_up_wire_transfer_gateway_data",
    "SetUpWireTransferGatewayRequest": ".set_up_wire_transfer_gateway_request",
    "SetUpWireTransferGatewayResponse": ".set_up_wire_transfer_gateway_response",
    "SortType": ".sort_type",
    "SplitPaymentInfo": ".split_payment_info",
    "Subscription": ".subscription",
    "SubscriptionActivatedEvent": ".subscription_activated_event",
    "SubscriptionAdminNoteRo": ".subscription_admin_note_ro",
    "SubscriptionAutoRenewFailureEvent": ".subscription_auto_renew_failure_event",
    "SubscriptionAutoRenewSuccessEvent": ".subscription_auto_renew_success_event",
    "SubscriptionCancelledEvent": ".subscription_cancelled_event",
    "SubscriptionConfig": ".subscription_config",
    "SubscriptionCreatedEvent": ".subscription_created_event",
    "SubscriptionDetail": ".subscription_detail",
    "SubscriptionEndOfThisCycleEvent": ".subscription_end_of_this_cycle_event",
    "SubscriptionExpiredEvent": ".subscription_expired_event",
    "SubscriptionFailedEvent": ".subscription_failed_event",
    "SubscriptionImportCreatedEvent": ".subscription_import_created_event",
    "SubscriptionImportOverrideEvent": ".subscription_import_override_event",
    "SubscriptionLatestInvoiceTrackEvent": ".subscription_latest_invoice_track_event",
    "SubscriptionMultiTrial": ".subscription_multi_trial",
    "SubscriptionMultiTrialItem": ".subscription_multi_trial_item",
    "SubscriptionOnetimeAddon": ".subscription_onetime_addon",
    "SubscriptionOnetimeAddonCancelledEvent": ".subscription_onetime_addon_cancelled_event",
    "SubscriptionOnetimeAddonCreatedEvent": ".subscription_onetime_addon_created_event",
    "SubscriptionOnetimeAddonDetail": ".subscription_onetime_addon_detail",
    "SubscriptionOnetimeAddonExpiredEvent": ".subscription_onetime_addon_expired_event",
    "SubscriptionOnetimeAddonSuccessEvent": ".subscription_onetime_addon_success_event",
    "SubscriptionPayment": ".subscription_payment",
    "SubscriptionPendingUpdateCancelledEvent": ".subscription_pending_update_cancelled_event",
    "SubscriptionPendingUpdateCreateEvent": ".subscription_pending_update_create_event",
    "SubscriptionPendingUpdateDetail": ".subscription_pending_update_detail",
    "SubscriptionPendingUpdateEvent": ".subscription_pending_update_event",
    "SubscriptionPendingUpdateSuccessEvent": ".subscription_pending_update_success_event",
    "SubscriptionResumeEndOfThisCycleEvent": ".subscription_resume_end_of_this_cycle_event",
    "SubscriptionStatus": ".subscription_status",
    "SubscriptionTimeLineDetail": ".subscription_time_line_detail",
    "SubscriptionTimelineStatus": ".subscription_timeline_status",
    "SubscriptionTrackEvent": ".subscription_track_event",
    "SubscriptionTrackUserOutofsubscribeEvent": ".subscription_track_user_outofsubscribe_event",
    "SubscriptionTrackWillcancelEvent": ".subscription_track_willcancel_event",
    "SubscriptionType": ".subscription_type",
    "SubscriptionUpdatedEvent": ".subscription_updated_event",
    "SuspendMemberRequest": ".suspend_member_request",
    "SuspendUserRequest": ".suspend_user_request",
    "SyncEmailTemplateLocalizationsRequest": ".sync_email_template_localizations_request",
    "SyncInvoiceUserSnapshotData": ".sync_invoice_user_snapshot_data",
    "SyncInvoiceUserSnapshotRequest": ".sync_invoice_user_snapshot_request",
    "SyncInvoiceUserSnapshotResponse": ".sync_invoice_user_snapshot_response",
    "SyncPaidInvoiceBillingDetailsData": ".sync_paid_invoice_billing_details_data",
    "SyncPaidInvoiceBillingDetailsRequest": ".sync_paid_invoice_billing_details_request",
    "SyncPaidInvoiceBillingDetailsResponse": ".sync_paid_invoice_billing_details_response",
    "TemplateVariable": ".template_variable",
    "TemplateVariableGroup": ".template_variable_group",
    "TestEmailTemplateVersionRequest": ".test_email_template_version_request",
    "TotpType": ".totp_type",
    "UnpublishPlanRequest": ".unpublish_plan_request",
    "UpdateBatchDiscountTemplateData": ".update_batch_discount_template_data",
    "UpdateBatchDiscountTemplateRequest": ".update_batch_discount_template_request",
    "UpdateBatchDiscountTemplateResponse": ".update_batch_discount_template_response",
    "UpdateCheckoutData": ".update_checkout_data",
    "UpdateCheckoutRequest": ".update_checkout_request",
    "UpdateCheckoutResponse": ".update_checkout_response",
    "UpdateCnameDomainRequest": ".update_cname_domain_request",
    "UpdateCountryConfigRequest": ".update_country_config_request",
    "UpdateCreditAccountData": ".update_credit_account_data",
    "UpdateCreditAccountRequest": ".update_credit_account_request",
    "UpdateCreditAccountResponse": ".update_credit_account_response",
    "UpdateCreditConfigData": ".update_credit_config_data",
    "UpdateCreditConfigRequest": ".update_credit_config_request",
    "UpdateCreditConfigResponse": ".update_credit_config_response",
    "UpdateDiscountData": ".update_discount_data",
    "UpdateDiscountRequest": ".update_discount_request",
    "UpdateDiscountResponse": ".update_discount_response",
    "UpdateEmailTemplateVersionData": ".update_email_template_version_data",
    "UpdateEmailTemplateVersionRequest": ".update_email_template_version_request",
    "UpdateEmailTemplateVersionResponse": ".update_email_template_version_response",
    "UpdateExternalGatewayInvoiceLinkData": ".update_external_gateway_invoice_link_data",
    "UpdateExternalGatewayInvoiceLinkRequest": ".update_external_gateway_invoice_link_request",
    "UpdateExternalGatewayInvoiceLinkResponse": ".update_external_gateway_invoice_link_response",
    "UpdateExternalGatewayPaymentLinkData": ".update_external_gateway_payment_link_data",
    "UpdateExternalGatewayPaymentLinkRequest": ".update_external_gateway_payment_link_request",
    "UpdateExternalGatewayPaymentLinkResponse": ".update_external_gateway_payment_link_response",
    "UpdateExternalUserIdData": ".update_external_user_id_data",
    "UpdateExternalUserIdRequest": ".update_external_user_id_request",
    "UpdateExternalUserIdResponse": ".update_external_user_id_response",
    "UpdateGatewayCountryConfigRequest": ".update_gateway_country_config_request",
    "UpdateGatewayData": ".update_gateway_data",
    "UpdateGatewayRequest": ".update_gateway_request",
    "UpdateGatewayResponse": ".update_gateway_response",
    "UpdateGatewaySortData": ".update_gateway_sort_data",
    "UpdateGatewaySortRequest": ".update_gateway_sort_request",
    "UpdateGatewaySortResponse": ".update_gateway_sort_response",
    "UpdateInvoiceData": ".update_invoice_data",
    "UpdateInvoicePdfRequest": ".update_invoice_pdf_request",
    "UpdateInvoiceRequest": ".update_invoice_request",
    "UpdateInvoiceResponse": ".update_invoice_response",
    "UpdateMemberData": ".update_member_data",
    "UpdateMemberRequest": ".update_member_request",
    "UpdateMemberResponse": ".update_member_response",
    "UpdateMemberRoleRequest": ".update_member_role_request",
    "UpdateMerchantData": ".update_merchant_data",
    "UpdateMerchantRequest": ".update_merchant_request",
    "UpdateMerchantResponse": ".update_merchant_response",
    "UpdateMetricData": ".update_metric_data",
    "UpdateMetricRequest": ".update_metric_request",
    "UpdateMetricResponse": ".update_metric_response",
    "UpdatePaidInvoiceBillingDetailsData": ".update_paid_invoice_billing_details_data",
    "UpdatePaidInvoiceBillingDetailsRequest": ".update_paid_invoice_billing_details_request",
    "UpdatePaidInvoiceBillingDetailsResponse": ".update_paid_invoice_billing_details_response",
    "UpdatePlanData": ".update_plan_data",
    "UpdatePlanMetricLimitData": ".update_plan_metric_limit_data",
    "UpdatePlanMetricLimitRequest": ".update_plan_metric_limit_request",
    "UpdatePlanMetricLimitResponse": ".update_plan_metric_limit_response",
    "UpdatePlanRequest": ".update_plan_request",
    "UpdatePlanResponse": ".update_plan_response",
    "UpdatePortalHostDomainRequest": ".update_portal_host_domain_request",
    "UpdateProductData": ".update_product_data",
    "UpdateProductRequest": ".update_product_request",
    "UpdateProductResponse": ".update_product_response",
    "UpdatePromoCreditConfigData": ".update_promo_credit_config_data",
    "UpdatePromoCreditConfigRequest": ".update_promo_credit_config_request",
    "UpdatePromoCreditConfigResponse": ".update_promo_credit_config_response",
    "UpdateRoleRequest": ".update_role_request",
    "UpdateSubscriptionConfigData": ".update_subscription_config_data",
    "UpdateSubscriptionConfigRequest": ".update_subscription_config_request",
    "UpdateSubscriptionConfigResponse": ".update_subscription_config_response",
    "UpdateSubscriptionData": ".update_subscription_data",
    "UpdateSubscriptionMetadataRequest": ".update_subscription_metadata_request",
    "UpdateSubscriptionRequest": ".update_subscription_request",
    "UpdateSubscriptionResponse": ".update_subscription_response",
    "UpdateTiming": ".update_timing",
    "UpdateTotpConfigRequest": ".update_totp_config_request",
    "UpdateUserData": ".update_user_data",
    "UpdateUserRequest": ".update_user_request",
    "UpdateUserResponse": ".update_user_response",
    "UpdateWebhookEndpointRequest": ".update_webhook_endpoint_request",
    "UpdateWireTransferGatewayData": ".update_wire_transfer_gateway_data",
    "UpdateWireTransferGatewayRequest": ".update_wire_transfer_gateway_request",
    "UpdateWireTransferGatewayResponse": ".update_wire_transfer_gateway_response",
    "USAddress": ".us_address",
    "UserAccount": ".user_account",
    "UserAccountDetail": ".user_account_detail",
    "UserAdminNoteDetail": ".user_admin_note_detail",
    "UserCreatedEvent": ".user_created_event",
    "UserDiscountStatus": ".user_discount_status",
    "UserHistoryMetric": ".user_history_metric",
    "UserHistoryMetricLimitStat": ".user_history_metric_limit_stat",
    "UserMerchantMetricChargeStat": ".user_merchant_metric_charge_stat",
    "UserMerchantMetricLimitStat": ".user_merchant_metric_limit_stat",
    "UserMetric": ".user_metric",
    "UserMetricChargeInvoiceItem": ".user_metric_charge_invoice_item",
    "UserMetricChargeInvoiceItemEntity": ".user_metric_charge_invoice_item_entity",
    "UserMetricUpdateEvent": ".user_metric_update_event",
    "UserOnetimeAddonDetail": ".user_onetime_addon_detail",
    "UserSortField": ".user_sort_field",
    "UserStatus": ".user_status",
    "UserSubscriptionUpdateEvent": ".user_subscription_update_event",
    "UserType": ".user_type",
    "UserUpdatedEvent": ".user_updated_event",
    "USVATConfig": ".usvat_config",
    "USVATGatewayConnectionAPIKeys": ".usvat_gateway_connection_api_keys",
    "USVATGatewayProductTaxCode": ".usvat_gateway_product_tax_code",
    "USVATGlobalConfig": ".usvat_global_config",
    "ValidResult": ".valid_result",
    "ValidateUsVatAddressData": ".validate_us_vat_address_data",
    "ValidateUsVatAddressRequest": ".validate_us_vat_address_request",
    "ValidateUsVatAddressResponse": ".validate_us_vat_address_response",
    "ValidateVatNumberData": ".validate_vat_number_data",
    "ValidateVatNumberRequest": ".validate_vat_number_request",
    "ValidateVatNumberResponse": ".validate_vat_number_response",
    "VatCountryRate": ".vat_country_rate",
    "VatNumberStatus": ".vat_number_status",
    "VerifyRegistrationData": ".verify_registration_data",
    "VerifyRegistrationRequest": ".verify_registration_request",
    "VerifyRegistrationResponse": ".verify_registration_response",
    "WebhookEndpointType": ".webhook_endpoint_type",
}

__all__ = (
    "ActivateDiscountRequest",
    "ActivateEmailTemplateVersionRequest",
    "ActivatePlanRequest",
    "ActivateProductRequest",
    "ActivateSubscriptionTemporarilyRequest",
    "ActivateVatNumberValidationRequest",
    "AddonBindingAction",
    "AddSubscriptionTrialRequest",
    "AdjustMetricLimitData",
    "AdjustMetricLimitRequest",
    "AdjustMetricLimitResponse",
    "ApplyToNextInvoiceData",
    "ApplyToNextInvoiceRequest",
    "ApplyToNextInvoiceResponse",
    "ArchiveCheckoutRequest",
    "ArchiveGatewayData",
    "ArchiveGatewayRequest",
    "ArchiveGatewayResponse",
    "ArchivePlanRequest",
    "AuthGitHubUserInfo",
    "AuthGoogleUserInfo",
    "AuthorizeStatus",
    "BatchDiscountType",
    "BillingType",
    "BindPlanAddonsData",
    "BindPlanAddonsRequest",
    "BindPlanAddonsResponse",
    "BizType",
    "BooleanMap",
    "CancelInvoiceRequest",
    "CancelPaymentRequest",
    "CancelRefundRequest",
    "CancelSubscriptionAtPeriodEndRequest",
    "CancelSubscriptionRequest",
    "CapturePaymentRequest",
    "ChangeSortField",
    "ChangeSubscriptionCurrencyRequest",
    "ChangeSubscriptionDueDayRequest",
    "ChangeSubscriptionGatewayRequest",
    "ChangeUserEmailRequest",
    "ChangeUserGatewayRequest",
    "CheckRegistrationEmailData",
    "CheckRegistrationEmailRequest",
    "CheckRegistrationEmailResponse",
    "ClearInvoicePaymentRequest",
    "ClearMemberOauthRequest",
    "ClearMemberTotpRequest",
    "ClearTotpRequest",
    "ClearUserAutoChargeMethodRequest",
    "ConfirmMemberTotpKeyRequest",
    "ConfirmPlanPriceChangeData",
    "ConfirmPlanPriceChangeRequest",
    "ConfirmPlanPriceChangeResponse",
    "CopyPlanData",
    "CopyPlanRequest",
    "CopyPlanResponse",
    "CopyProductData",
    "CopyProductRequest",
    "CopyProductResponse",
    "CountUsersData",
    "CountUsersResponse",
    "CreateApiKeyData",
    "CreateApiKeyResponse",
    "CreateBatchDiscountTemplateData",
    "CreateBatchDiscountTemplateRequest",
    "CreateBatchDiscountTemplateResponse",
    "CreateCheckoutData",
    "CreateCheckoutRequest",
    "CreateCheckoutResponse",
    "CreateCreditConfigData",
    "CreateCreditConfigRequest",
    "CreateCreditConfigResponse",
    "CreateCreditRechargeData",
    "CreateCreditRechargeRequest",
    "CreateCreditRechargeResponse",
    "CreateDiscountData",
    "CreateDiscountRequest",
    "CreateDiscountResponse",
    "CreateEmailTemplateVersionData",
    "CreateEmailTemplateVersionRequest",
    "CreateEmailTemplateVersionResponse",
    "CreateInvoiceData",
    "CreateInvoiceRequest",
    "CreateInvoiceResponse",
    "CreateMarkedRefundData",
    "CreateMarkedRefundRequest",
    "CreateMarkedRefundResponse",
    "CreateMemberRequest",
    "CreateMetricData",
    "CreateMetricEventData",
    "CreateMetricEventRequest",
    "CreateMetricEventResponse",
    "CreateMetricRequest",
    "CreateMetricResponse",
    "CreateOnetimeAddonPaymentData",
    "CreateOnetimeAddonPaymentRequest",
    "CreateOnetimeAddonPaymentResponse",
    "CreatePaymentData",
    "CreatePaymentMethodData",
    "CreatePaymentMethodRequest",
    "CreatePaymentMethodResponse",
    "CreatePaymentRequest",
    "CreatePaymentResponse",
    "CreatePlanData",
    "CreatePlanMetricLimitData",
    "CreatePlanMetricLimitRequest",
    "CreatePlanMetricLimitResponse",
    "CreatePlanRequest",
    "CreatePlanResponse",
    "CreateProductData",
    "CreateProductRequest",
    "CreateProductResponse",
    "CreateRefundData",
    "CreateRefundRequest",
    "CreateRefundResponse",
    "CreateRoleRequest",
    "CreateSessionData",
    "CreateSessionRequest",
    "CreateSessionResponse",
    "CreateSubscriptionData",
    "CreateSubscriptionNoteRequest",
    "CreateSubscriptionPaymentRequest",
    "CreateSubscriptionPaymentResponse",
    "CreateSubscriptionRequest",
    "CreateSubscriptionResponse",
    "CreateUserData",
    "CreateUserNoteRequest",
    "CreateUserRequest",
    "CreateUserResponse",
    "CreateWebhookEndpointRequest",
    "CreditAccount",
    "CreditAccountDetail",
    "CreditAccountType",
    "CreditConfig",
    "CreditConfigStatistics",
    "CreditNoteDetail",
    "CreditPayout",
    "CreditRecharge",
    "CreditRechargeStatus",
    "CreditSortField",
    "CreditTransaction",
    "CreditTransactionDetail",
    "CreditTransactionType",
    "Currency",
    "DeactivateDiscountRequest",
    "DeactivateVatNumberValidationRequest",
    "DecrementDiscountQuantityData",
    "DecrementDiscountQuantityRequest",
    "DecrementDiscountQuantityResponse",
    "DecrementPromoCreditData",
    "DecrementPromoCreditRequest",
    "DecrementPromoCreditResponse",
    "DeleteDiscountRequest",
    "DeleteEmailTemplateVersionRequest",
    "DeleteImportedInvoiceRequest",
    "DeleteInvoiceRequest",
    "DeleteMemberTotpDeviceData",
    "DeleteMemberTotpDeviceRequest",
    "DeleteMemberTotpDeviceResponse",
    "DeleteMetricData",
    "DeleteMetricEventRequest",
    "DeleteMetricRequest",
    "DeleteMetricResponse",
    "DeletePaymentMethodRequest",
    "DeletePlanMetricLimitData",
    "DeletePlanMetricLimitRequest",
    "DeletePlanMetricLimitResponse",
    "DeletePlanRequest",
    "DeleteProductRequest",
    "DeleteRoleRequest",
    "DeleteUserRequest",
    "DeleteWebhookEndpointRequest",
    "DiscountPlanApplyType",
    "DiscountStatus",
    "DiscountType",
    "DiscountUserScope",
    "Done",
    "EmailGatewayConnectionAPIKeys",
    "EmailGatewayConnectionAPIKeysMap",
    "EmailGatewayConnectionAPIKeysUpdate",
    "EmailLocalizationTemplate",
    "EmailStatus",
    "Envelope",
    "EventFields",
    "EventMetricCharge",
    "ExchangeAmountData",
    "ExchangeAmountRequest",
    "ExchangeAmountResponse",
    "ExternalDiscountParam",
    "FinishInvoiceData",
    "FinishInvoiceRequest",
    "FinishInvoiceResponse",
    "GasPayer",
    "Gateway",
    "GatewayAction",
    "GatewayBank",
    "GatewayCompanyIssuer",
    "GatewayCurrencyExchange",
    "GatewayCurrencyExchangeRule",
    "GatewayPaymentType",
    "GatewaySort",
    "GatewayType",
    "GenerateBatchDiscountChildrenData",
    "GenerateBatchDiscountChildrenRequest",
    "GenerateBatchDiscountChildrenResponse",
    "GenerateInvoicePdfRequest",
    "GetBatchDiscountChildData",
    "GetBatchDiscountChildRequest",
    "GetBatchDiscountChildResponse",
    "GetBatchDiscountTemplateData",
    "GetBatchDiscountTemplateRequest",
    "GetBatchDiscountTemplateResponse",
    "GetCheckoutData",
    "GetCheckoutLinkData",
    "GetCheckoutLinkRequest",
    "GetCheckoutLinkResponse",
    "GetCheckoutRequest",
    "GetCheckoutResponse",
    "GetCreditAccountData",
    "GetCreditAccountRequest",
    "GetCreditAccountResponse",
    "GetCustomerPortalUrlData",
    "GetCustomerPortalUrlRequest",
    "GetCustomerPortalUrlResponse",
    "GetDiscountData",
    "GetDiscountRequest",
    "GetDiscountResponse",
    "GetExchangeRateData",
    "GetExchangeRateRequest",
    "GetExchangeRateResponse",
    "GetGatewayData",
    "GetGatewayRequest",
    "GetGatewayResponse",
    "GetGitHubOauthUrlData",
    "GetGitHubOauthUrlResponse",
    "GetGoogleOauthUrlData",
    "GetGoogleOauthUrlResponse",
    "GetInvoiceData",
    "GetInvoiceRequest",
    "GetInvoiceResponse",
    "GetLicenseData",
    "GetLicenseResponse",
    "GetLicenseUpdateUrlData",
    "GetLicenseUpdateUrlRequest",
    "GetLicenseUpdateUrlResponse",
    "GetMemberProfileData",
    "GetMemberProfileResponse",
    "GetMemberTotpKeyData",
    "GetMemberTotpKeyRequest",
    "GetMemberTotpKeyResponse",
    "GetMerchantData",
    "GetMerchantResponse",
    "GetMetricData",
    "GetMetricEventCurrentValueData",
    "GetMetricEventCurrentValueRequest",
    "GetMetricEventCurrentValueResponse",
    "GetMetricRequest",
    "GetMetricResponse",
    "GetOverviewStatisticsData",
    "GetOverviewStatisticsResponse",
    "GetPaymentData",
    "GetPaymentMethodData",
    "GetPaymentMethodResponse",
    "GetPaymentResponse",
    "GetPlanData",
    "GetPlanRequest",
    "GetPlanResponse",
    "GetProductData",
    "GetProductRequest",
    "GetProductResponse",
    "GetPromoCreditConfigData",
    "GetPromoCreditConfigRequest",
    "GetPromoCreditConfigResponse",
    "GetPromoCreditStatisticsData",
    "GetPromoCreditStatisticsRequest",
    "GetPromoCreditStatisticsResponse",
    "GetQuickBooksAuthorizationUrlData",
    "GetQuickBooksAuthorizationUrlResponse",
    "GetRefundData",
    "GetRefundResponse",
    "GetSubscriptionConfigData",
    "GetSubscriptionConfigResponse",
    "GetSubscriptionData",
    "GetSubscriptionPendingUpdateData",
    "GetSubscriptionPendingUpdateResponse",
    "GetSubscriptionRequest",
    "GetSubscriptionResponse",
    "GetSubscriptionUpdateUrlData",
    "GetSubscriptionUpdateUrlRequest",
    "GetSubscriptionUpdateUrlResponse",
    "GetUserData",
    "GetUserMetricByInvoiceData",
    "GetUserMetricByInvoiceResponse",
    "GetUserMetricBySubscriptionData",
    "GetUserMetricBySubscriptionResponse",
    "GetUserMetricData",
    "GetUserMetricResponse",
    "GetUserPendingCryptoSubscriptionData",
    "GetUserPendingCryptoSubscriptionRequest",
    "GetUserPendingCryptoSubscriptionResponse",
    "GetUserResponse",
    "GetUserSubscriptionData",
    "GetUserSubscriptionMetricData",
    "GetUserSubscriptionMetricResponse",
    "GetUserSubscriptionRequest",
    "GetUserSubscriptionResponse",
    "GetWebhookSecretData",
    "GetWebhookSecretResponse",
    "GetZapierConnectUrlData",
    "GetZapierConnectUrlRequest",
    "GetZapierConnectUrlResponse",
    "GroupPlanIntervalSelector",
    "GroupPlanSelector",
    "ImportActiveSubscriptionData",
    "ImportActiveSubscriptionRequest",
    "ImportActiveSubscriptionResponse",
    "ImportHistorySubscriptionData",
    "ImportHistorySubscriptionRequest",
    "ImportHistorySubscriptionResponse",
    "ImportInvoiceData",
    "ImportInvoiceRequest",
    "ImportInvoiceResponse",
    "InactivateProductRequest",
    "IncrementBatchDiscountTemplateQuantityData",
    "IncrementBatchDiscountTemplateQuantityRequest",
    "IncrementBatchDiscountTemplateQuantityResponse",
    "IncrementDiscountQuantityData",
    "IncrementDiscountQuantityRequest",
    "IncrementDiscountQuantityResponse",
    "IncrementPromoCreditData",
    "IncrementPromoCreditRequest",
    "IncrementPromoCreditResponse",
    "IntervalUnit",
    "Invoice",
    "InvoiceCancelledEvent",
    "InvoiceCreatedEvent",
    "InvoiceDetail",
    "InvoiceFailedEvent",
    "InvoiceHistoryInvoiceImportLineItem",
    "InvoiceItem",
    "InvoiceListType",
    "InvoiceMetricCharge",
    "InvoiceMetricLimit",
    "InvoiceNewInvoiceItemParam",
    "InvoicePaidEvent",
    "InvoicePlanChargeType",
    "InvoicePlanSnapshot",
    "InvoiceProcessEvent",
    "InvoiceReversedEvent",
    "InvoiceSendStatus",
    "InvoiceSortField",
    "InvoiceStatus",
    "License",
    "LicensePlan",
    "ListBatchDiscountChildrenData",
    "ListBatchDiscountChildrenResponse",
    "ListBatchDiscountTemplatesData",
    "ListBatchDiscountTemplatesResponse",
    "ListCheckoutsData",
    "ListCheckoutsRequest",
    "ListCheckoutsResponse",
    "ListCountryConfigsData",
    "ListCountryConfigsResponse",
    "ListCreditAccountsData",
    "ListCreditAccountsResponse",
    "ListCreditConfigsData",
    "ListCreditConfigsRequest",
    "ListCreditConfigsResponse",
    "ListCreditNotesData",
    "ListCreditNotesRequest",
    "ListCreditNotesResponse",
    "ListCreditTransactionsData",
    "ListCreditTransactionsRequest",
    "ListCreditTransactionsResponse",
    "ListDiscountsData",
    "ListDiscountsResponse",
    "ListEmailHistoryData",
    "ListEmailHistoryResponse",
    "ListEmailTemplatesData",
    "ListEmailTemplatesResponse",
    "ListGatewaysData",
    "ListGatewaySetupsData",
    "ListGatewaySetupsResponse",
    "ListGatewaysResponse",
    "ListInvoicesData",
    "ListInvoiceSplitPaymentsData",
    "ListInvoiceSplitPaymentsRequest",
    "ListInvoiceSplitPaymentsResponse",
    "ListInvoicesRequest",
    "ListInvoicesResponse",
    "ListInvoicesWithMetricData",
    "ListInvoicesWithMetricResponse",
    "ListMemberOperationLogsData",
    "ListMemberOperationLogsResponse",
    "ListMembersData",
    "ListMembersRequest",
    "ListMembersResponse",
    "ListMetricEventsData",
    "ListMetricEventsRequest",
    "ListMetricEventsResponse",
    "ListMetricsData",
    "ListMetricsRequest",
    "ListMetricsResponse",
    "ListOauthMembersData",
    "ListOauthMembersResponse",
    "ListOnetimeAddonPurchasesData",
    "ListOnetimeAddonPurchasesResponse",
    "ListPaymentItemsData",
    "ListPaymentItemsResponse",
    "ListPaymentMethodsData",
    "ListPaymentMethodsResponse",
    "ListPaymentsData",
    "ListPaymentsResponse",
    "ListPaymentTimelineData",
    "ListPaymentTimelineRequest",
    "ListPaymentTimelineResponse",
    "ListPlansData",
    "ListPlansRequest",
    "ListPlansResponse",
    "ListProductsData",
    "ListProductsRequest",
    "ListProductsResponse",
    "ListRefundsData",
    "ListRefundsResponse",
    "ListRolesData",
    "ListRolesResponse",
    "ListSubscriptionNotesData",
    "ListSubscriptionNotesRequest",
    "ListSubscriptionNotesResponse",
    "ListSubscriptionPendingUpdatesData",
    "ListSubscriptionPendingUpdatesRequest",
    "ListSubscriptionPendingUpdatesResponse",
    "ListSubscriptionsData",
    "ListSubscriptionsRequest",
    "ListSubscriptionsResponse",
    "ListSubscriptionTimelineData",
    "ListSubscriptionTimelineRequest",
    "ListSubscriptionTimelineResponse",
    "ListUserDiscountsData",
    "ListUserDiscountsResponse",
    "ListUserNotesData",
    "ListUserNotesRequest",
    "ListUserNotesResponse",
    "ListUsersData",
    "ListUsersRequest",
    "ListUsersResponse",
    "ListUsVatCategoriesData",
    "ListUsVatCategoriesResponse",
    "ListUsVatUploadsData",
    "ListUsVatUploadsResponse",
    "ListVatCountriesData",
    "ListVatCountriesResponse",
    "ListVatNumberValidationsData",
    "ListVatNumberValidationsRequest",
    "ListVatNumberValidationsResponse",
    "ListWebhookEndpointLogsData",
    "ListWebhookEndpointLogsResponse",
    "ListWebhookEndpointsData",
    "ListWebhookEndpointsResponse",
    "ListWebhookEventsData",
    "ListWebhookEventsResponse",
    "LogInData",
    "LogInRequest",
    "LogInResponse",
    "LogInWithCodeData",
    "LogInWithCodeRequest",
    "LogInWithCodeResponse",
    "LogInWithOauthData",
    "LogInWithOauthRequest",
    "LogInWithOauthResponse",
    "LogInWithSessionData",
    "LogInWithSessionRequest",
    "LogInWithSessionResponse",
    "MarkExternalGatewayInvoicePaidData",
    "MarkExternalGatewayInvoicePaidRequest",
    "MarkExternalGatewayInvoicePaidResponse",
    "MarkExternalGatewayInvoiceRefundedData",
    "MarkExternalGatewayInvoiceRefundedRequest",
    "MarkExternalGatewayInvoiceRefundedResponse",
    "MarkExternalGatewayPaymentFailedData",
    "MarkExternalGatewayPaymentFailedRequest",
    "MarkExternalGatewayPaymentFailedResponse",
    "MarkExternalGatewayPaymentPaidData",
    "MarkExternalGatewayPaymentPaidRequest",
    "MarkExternalGatewayPaymentPaidResponse",
    "MarkExternalGatewayRefundFailedData",
    "MarkExternalGatewayRefundFailedRequest",
    "MarkExternalGatewayRefundFailedResponse",
    "MarkExternalGatewayRefundSucceededData",
    "MarkExternalGatewayRefundSucceededRequest",
    "MarkExternalGatewayRefundSucceededResponse",
    "MarkInvoiceRefundSucceededRequest",
    "MarkWireTransferSucceededRequest",
    "Merchant",
    "MerchantBatchDiscountCode",
    "MerchantBatchDiscountCodeTemplate",
    "MerchantCheckout",
    "MerchantCountryConfig",
    "MerchantCurrencyConfig",
    "MerchantDiscountCode",
    "MerchantDiscountCodeDetail",
    "MerchantEmailHistoryDetail",
    "MerchantEmailHistoryStatistics",
    "MerchantEmailTemplate",
    "MerchantLocalizationEmailTemplate",
    "MerchantLocalizationVersion",
    "MerchantMember",
    "MerchantMemberDetail",
    "MerchantMemberDevice",
    "MerchantMetric",
    "MerchantMetricEvent",
    "MerchantMetricEventDetail",
    "MerchantMetricPlanChargeDetail",
    "MerchantMetricPlanLimitDetail",
    "MerchantMultiCurrencyConfig",
    "MerchantOperationLogDetail",
    "MerchantRole",
    "MerchantRolePermission",
    "MerchantRolePermissionMap",
    "MerchantUserDiscountCodeDetail",
    "MerchantUsVatGatewayCalculateHistory",
    "MerchantVatNumberVerifyHistory",
    "MerchantVatRule",
    "MerchantVersion",
    "MerchantWebhookEndpoint",
    "MerchantWebhookLog",
    "MerchantZapierCredential",
    "Metadata",
    "MetricAggregationType",
    "MetricChargeStatus",
    "MetricChargeType",
    "MetricLimitQuotaDetail",
    "MetricPlanChargeGraduatedStep",
    "MetricPlanChargeLine",
    "MetricSortField",
    "MetricType",
    "NewUser",
    "Oauth",
    "OnetimeAddonStatus",
    "OverridePlanMetricLimitData",
    "OverridePlanMetricLimitRequest",
    "OverridePlanMetricLimitResponse",
    "Payment",
    "PaymentAuthorisedNeedEvent",
    "PaymentCancelledEvent",
    "PaymentCreatedEvent",
    "PaymentDetail",
    "PaymentFailureEvent",
    "PaymentItem",
    "PaymentItemDetail",
    "PaymentItemParam",
    "PaymentItemStatus",
    "PaymentMetadata",
    "PaymentMethod",
    "PaymentMovementSortField",
    "PaymentSortField",
    "PaymentStatus",
    "PaymentSuccessEvent",
    "PaymentTimelineDetail",
    "PaymentTimelineStatus",
    "PaymentTimelineType",
    "PendingUpdateStatus",
    "Plan",
    "PlanAddonDetail",
    "PlanAddonParam",
    "PlanDetail",
    "PlanMetricLimitDetail",
    "PlanMetricLimitOverrideParam",
    "PlanMetricLimitParam",
    "PlanMetricMeteredChargeParam",
    "PlanMultiCurrency",
    "PlanMultiCurrencyRate",
    "PlanMultiCurrencySnapshot",
    "PlanMultiTrial",
    "PlanProductParam",
    "PlanPublishStatus",
    "PlanStatus",
    "PlanType",
    "PreviewDiscountPlansData",
    "PreviewDiscountPlansRequest",
    "PreviewDiscountPlansResponse",
    "PreviewNextInvoiceData",
    "PreviewNextInvoiceResponse",
    "PreviewOnetimeAddonPaymentData",
    "PreviewOnetimeAddonPaymentRequest",
    "PreviewOnetimeAddonPaymentResponse",
    "PreviewPlanPriceChangeData",
    "PreviewPlanPriceChangeRequest",
    "PreviewPlanPriceChangeResponse",
    "PreviewSubscriptionData",
    "PreviewSubscriptionRenewalData",
    "PreviewSubscriptionRenewalRequest",
    "PreviewSubscriptionRenewalResponse",
    "PreviewSubscriptionRequest",
    "PreviewSubscriptionResponse",
    "PreviewSubscriptionUpdateData",
    "PreviewSubscriptionUpdateRequest",
    "PreviewSubscriptionUpdateResponse",
    "Product",
    "ProductStatus",
    "PublishPlanRequest",
    "ReconvertInvoiceCryptoRequest",
    "Refund",
    "RefundCancelledEvent",
    "RefundCreatedEvent",
    "RefundDetail",
    "RefundFailureEvent",
    "RefundInvoiceData",
    "RefundInvoiceRequest",
    "RefundInvoiceResponse",
    "RefundPromoCreditFromInvoiceRequest",
    "RefundReversedEvent",
    "RefundStatus",
    "RefundSuccessEvent",
    "RefundType",
    "Refusal",
    "RegisterMerchantRequest",
    "RegisterMerchantWithoutVerificationData",
    "RegisterMerchantWithoutVerificationRequest",
    "RegisterMerchantWithoutVerificationResponse",
    "RegisterWithOauthData",
    "RegisterWithOauthRequest",
    "RegisterWithOauthResponse",
    "RenewSubscriptionData",
    "RenewSubscriptionRequest",
    "RenewSubscriptionResponse",
    "ReprocessMetricCarryoverData",
    "ReprocessMetricCarryoverRequest",
    "ReprocessMetricCarryoverResponse",
    "ResendWebhookData",
    "ResendWebhookRequest",
    "ResendWebhookResponse",
    "ResetMemberPasswordRequest",
    "ResetMemberTotpData",
    "ResetMemberTotpRequest",
    "ResetMemberTotpResponse",
    "ResetPasswordWithCodeRequest",
    "ResetPasswordWithTotpRequest",
    "RestoreGatewayData",
    "RestoreGatewayRequest",
    "RestoreGatewayResponse",
    "ResumeMemberRequest",
    "ResumeSubscriptionRequest",
    "ResumeUserRequest",
    "SearchByKeyData",
    "SearchByKeyRequest",
    "SearchByKeyResponse",
    "SearchPrecisionMatchObject",
    "SearchUsersData",
    "SearchUsersRequest",
    "SearchUsersResponse",
    "SendEmailToUserRequest",
    "SendEmailWithCredentialRequest",
    "Sender",
    "SendInvoiceEmailRequest",
    "SendLoginCodeRequest",
    "SendPasswordResetCodeRequest",
    "SendTemplateEmailToUserRequest",
    "SetDefaultEmailGatewayRequest",
    "SetDefaultGatewayData",
    "SetDefaultGatewayRequest",
    "SetDefaultGatewayResponse",
    "SetUpEmailGatewayData",
    "SetUpEmailGatewayRequest",
    "SetUpEmailGatewayResponse",
    "SetUpEmailGatewayV2Request",
    "SetUpEmailSenderRequest",
    "SetUpExchangeRateApiData",
    "SetUpExchangeRateApiRequest",
    "SetUpExchangeRateApiResponse",
    "SetUpGatewayData",
    "SetUpGatewayRequest",
    "SetUpGatewayResponse",
    "SetUpGatewayWebhookData",
    "SetUpGatewayWebhookRequest",
    "SetUpGatewayWebhookResponse",
    "SetUpMultiCurrenciesData",
    "SetUpMultiCurrenciesRequest",
    "SetUpMultiCurrenciesResponse",
    "SetUpOauthData",
    "SetUpOauthRequest",
    "SetUpOauthResponse",
    "SetUpPasswordData",
    "SetUpPasswordRequest",
    "SetUpPasswordResponse",
    "SetUpSegmentRequest",
    "SetUpUsVatConfigRequest",
    "SetUpUsVatGatewayRequest",
    "SetUpVatGatewayData",
    "SetUpVatGatewayRequest",
    "SetUpVatGatewayResponse",
    "SetUpWireTransferGatewayData",
    "SetUpWireTransferGatewayRequest",
    "SetUpWireTransferGatewayResponse",
    "SortType",
    "SplitPaymentInfo",
    "Subscription",
    "SubscriptionActivatedEvent",
    "SubscriptionAdminNoteRo",
    "SubscriptionAutoRenewFailureEvent",
    "SubscriptionAutoRenewSuccessEvent",
    "SubscriptionCancelledEvent",
    "SubscriptionConfig",
    "SubscriptionCreatedEvent",
    "SubscriptionDetail",
    "SubscriptionEndOfThisCycleEvent",
    "SubscriptionExpiredEvent",
    "SubscriptionFailedEvent",
    "SubscriptionImportCreatedEvent",
    "SubscriptionImportOverrideEvent",
    "SubscriptionLatestInvoiceTrackEvent",
    "SubscriptionMultiTrial",
    "SubscriptionMultiTrialItem",
    "SubscriptionOnetimeAddon",
    "SubscriptionOnetimeAddonCancelledEvent",
    "SubscriptionOnetimeAddonCreatedEvent",
    "SubscriptionOnetimeAddonDetail",
    "SubscriptionOnetimeAddonExpiredEvent",
    "SubscriptionOnetimeAddonSuccessEvent",
    "SubscriptionPayment",
    "SubscriptionPendingUpdateCancelledEvent",
    "SubscriptionPendingUpdateCreateEvent",
    "SubscriptionPendingUpdateDetail",
    "SubscriptionPendingUpdateEvent",
    "SubscriptionPendingUpdateSuccessEvent",
    "SubscriptionResumeEndOfThisCycleEvent",
    "SubscriptionStatus",
    "SubscriptionTimeLineDetail",
    "SubscriptionTimelineStatus",
    "SubscriptionTrackEvent",
    "SubscriptionTrackUserOutofsubscribeEvent",
    "SubscriptionTrackWillcancelEvent",
    "SubscriptionType",
    "SubscriptionUpdatedEvent",
    "SuspendMemberRequest",
    "SuspendUserRequest",
    "SyncEmailTemplateLocalizationsRequest",
    "SyncInvoiceUserSnapshotData",
    "SyncInvoiceUserSnapshotRequest",
    "SyncInvoiceUserSnapshotResponse",
    "SyncPaidInvoiceBillingDetailsData",
    "SyncPaidInvoiceBillingDetailsRequest",
    "SyncPaidInvoiceBillingDetailsResponse",
    "TemplateVariable",
    "TemplateVariableGroup",
    "TestEmailTemplateVersionRequest",
    "TotpType",
    "UnpublishPlanRequest",
    "UpdateBatchDiscountTemplateData",
    "UpdateBatchDiscountTemplateRequest",
    "UpdateBatchDiscountTemplateResponse",
    "UpdateCheckoutData",
    "UpdateCheckoutRequest",
    "UpdateCheckoutResponse",
    "UpdateCnameDomainRequest",
    "UpdateCountryConfigRequest",
    "UpdateCreditAccountData",
    "UpdateCreditAccountRequest",
    "UpdateCreditAccountResponse",
    "UpdateCreditConfigData",
    "UpdateCreditConfigRequest",
    "UpdateCreditConfigResponse",
    "UpdateDiscountData",
    "UpdateDiscountRequest",
    "UpdateDiscountResponse",
    "UpdateEmailTemplateVersionData",
    "UpdateEmailTemplateVersionRequest",
    "UpdateEmailTemplateVersionResponse",
    "UpdateExternalGatewayInvoiceLinkData",
    "UpdateExternalGatewayInvoiceLinkRequest",
    "UpdateExternalGatewayInvoiceLinkResponse",
    "UpdateExternalGatewayPaymentLinkData",
    "UpdateExternalGatewayPaymentLinkRequest",
    "UpdateExternalGatewayPaymentLinkResponse",
    "UpdateExternalUserIdData",
    "UpdateExternalUserIdRequest",
    "UpdateExternalUserIdResponse",
    "UpdateGatewayCountryConfigRequest",
    "UpdateGatewayData",
    "UpdateGatewayRequest",
    "UpdateGatewayResponse",
    "UpdateGatewaySortData",
    "UpdateGatewaySortRequest",
    "UpdateGatewaySortResponse",
    "UpdateInvoiceData",
    "UpdateInvoicePdfRequest",
    "UpdateInvoiceRequest",
    "UpdateInvoiceResponse",
    "UpdateMemberData",
    "UpdateMemberRequest",
    "UpdateMemberResponse",
    "UpdateMemberRoleRequest",
    "UpdateMerchantData",
    "UpdateMerchantRequest",
    "UpdateMerchantResponse",
    "UpdateMetricData",
    "UpdateMetricRequest",
    "UpdateMetricResponse",
    "UpdatePaidInvoiceBillingDetailsData",
    "UpdatePaidInvoiceBillingDetailsRequest",
    "UpdatePaidInvoiceBillingDetailsResponse",
    "UpdatePlanData",
    "UpdatePlanMetricLimitData",
    "UpdatePlanMetricLimitRequest",
    "UpdatePlanMetricLimitResponse",
    "UpdatePlanRequest",
    "UpdatePlanResponse",
    "UpdatePortalHostDomainRequest",
    "UpdateProductData",
    "UpdateProductRequest",
    "UpdateProductResponse",
    "UpdatePromoCreditConfigData",
    "UpdatePromoCreditConfigRequest",
    "UpdatePromoCreditConfigResponse",
    "UpdateRoleRequest",
    "UpdateSubscriptionConfigData",
    "UpdateSubscriptionConfigRequest",
    "UpdateSubscriptionConfigResponse",
    "UpdateSubscriptionData",
    "UpdateSubscriptionMetadataRequest",
    "UpdateSubscriptionRequest",
    "UpdateSubscriptionResponse",
    "UpdateTiming",
    "UpdateTotpConfigRequest",
    "UpdateUserData",
    "UpdateUserRequest",
    "UpdateUserResponse",
    "UpdateWebhookEndpointRequest",
    "UpdateWireTransferGatewayData",
    "UpdateWireTransferGatewayRequest",
    "UpdateWireTransferGatewayResponse",
    "USAddress",
    "UserAccount",
    "UserAccountDetail",
    "UserAdminNoteDetail",
    "UserCreatedEvent",
    "UserDiscountStatus",
    "UserHistoryMetric",
    "UserHistoryMetricLimitStat",
    "UserMerchantMetricChargeStat",
    "UserMerchantMetricLimitStat",
    "UserMetric",
    "UserMetricChargeInvoiceItem",
    "UserMetricChargeInvoiceItemEntity",
    "UserMetricUpdateEvent",
    "UserOnetimeAddonDetail",
    "UserSortField",
    "UserStatus",
    "UserSubscriptionUpdateEvent",
    "UserType",
    "UserUpdatedEvent",
    "USVATConfig",
    "USVATGatewayConnectionAPIKeys",
    "USVATGatewayProductTaxCode",
    "USVATGlobalConfig",
    "ValidateUsVatAddressData",
    "ValidateUsVatAddressRequest",
    "ValidateUsVatAddressResponse",
    "ValidateVatNumberData",
    "ValidateVatNumberRequest",
    "ValidateVatNumberResponse",
    "ValidResult",
    "VatCountryRate",
    "VatNumberStatus",
    "VerifyRegistrationData",
    "VerifyRegistrationRequest",
    "VerifyRegistrationResponse",
    "WebhookEndpointType",
)


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(import_module(_MODULES[name], __name__), name)


def __dir__() -> list[str]:
    return sorted(__all__)
