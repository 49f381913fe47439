# The audit in AWS Lambda, as lambda/template.yaml has it. Variables, conditions, permissions and alarms are in
# template.tf.json, which is generated from that template; here are the resources themselves.

terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100"
    }
  }
}

variable "name" {
  description = "Name of the function and of all that belongs to it."
  type        = string
  default     = "keylease"
}

variable "package" {
  description = "Path of the zip of the function, which `npm run package` makes: build/keylease-lambda-*.zip."
  type        = string
}

variable "runtime" {
  description = "Runtime of the function; nodejs22.x where the provider is too old to know nodejs24.x."
  type        = string
  default     = "nodejs24.x"
}

variable "tags" {
  description = "Tags of all resources that can have them."
  type        = map(string)
  default     = {}
}

data "aws_partition" "current" {}
data "aws_region" "current" {}
data "aws_caller_identity" "current" {}

locals {
  bucket   = local.own_bucket ? aws_s3_bucket.this[0].id : var.existing_bucket
  key      = local.has_key ? var.kms_key_arn : null
  boundary = local.has_boundary ? var.permissions_boundary : null
}

resource "aws_lambda_function" "this" {
  function_name                  = var.name
  description                    = "Audits the SSH keys of the accounts that its policy names."
  filename                       = var.package
  source_code_hash               = filebase64sha256(var.package)
  handler                        = "lambda/index.handler"
  runtime                        = var.runtime
  architectures                  = ["arm64"]
  memory_size                    = var.memory_size
  timeout                        = 900
  role                           = aws_iam_role.function.arn
  kms_key_arn                    = local.key
  reserved_concurrent_executions = local.reserves ? (local.one_by_one ? 1 : var.max_concurrency) : -1
  tags                           = var.tags

  environment {
    variables = { for name, value in local.environment : name => value if value != null }
  }

  logging_config {
    log_format = "Text" # Lines are JSON already.
    log_group  = aws_cloudwatch_log_group.function.name
  }

  depends_on = [aws_iam_role_policy.function]
}

resource "aws_lambda_function_event_invoke_config" "this" {
  function_name                = aws_lambda_function.this.function_name
  maximum_retry_attempts       = 1
  maximum_event_age_in_seconds = 3600

  destination_config {
    on_failure {
      destination = aws_sqs_queue.dead_letters.arn
    }
  }
}

resource "aws_iam_role" "function" {
  name_prefix          = "${var.name}-function-"
  permissions_boundary = local.boundary
  tags                 = var.tags

  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy" "function" {
  name = "keylease"
  role = aws_iam_role.function.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      for each in local.function_statements :
      { for field in ["Sid", "Effect", "Action", "Resource"] : field => each[field] } if each.when
    ]
  })
}

resource "aws_cloudwatch_log_group" "function" {
  name              = "/keylease/${var.name}"
  retention_in_days = var.log_days
  kms_key_id        = local.key
  tags              = var.tags
}
